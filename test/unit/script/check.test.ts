import { describe, expect, it } from 'vitest'
import { checkBundle, isPublishable } from '../../../shared/domain/script/check'
import { spokenLength } from '../../../shared/domain/script/check-words'
import { sampleBundle } from './sample-bundle'

type Change = Parameters<typeof sampleBundle>[0]

function findings(change: Change): string[] {
  return checkBundle(sampleBundle(change)).map(({ code, script, step, detail }) => [code, script, step, detail].filter(Boolean).join(' '))
}

describe('publishing checks', () => {
  it('find nothing in a sound bundle', () => {
    expect(findings(() => {})).toEqual([])
  })

  it.each<[string, NonNullable<Change>, string]>([
    [
      'a target that does not exist',
      (full) => full.steps[0]?.branches?.push({ label: '?', target: { step: 'gone' } }),
      'unknown_target full reception gone'
    ],
    ['an entry that does not exist', (_, hearing) => Object.assign(hearing, { entry: 'gone' }), 'unknown_target hearing gone'],
    [
      'a return outside a block',
      (full) => full.steps[0]?.branches?.push({ label: '?', target: { return: true } }),
      'return_outside_block full reception return'
    ],
    [
      'a step nothing leads to',
      (full) =>
        full.steps.push({
          id: 'lost',
          title: '孤立',
          say: ['ありがとうございます。'],
          branches: [{ label: '終', target: { outcome: 'absent' } }]
        }),
      'unreachable_step full lost lost'
    ],
    ['a start for calls in that does not exist', (full) => Object.assign(full, { incoming: 'nowhere' }), 'unknown_target full nowhere'],
    ['a step without branches', (full) => full.steps.splice(1, 1, { id: 'absent', title: '不在' }), 'dead_end full absent absent'],
    [
      'a step whose every way out has a condition',
      (_, hearing) => {
        for (const branch of hearing.steps[1]?.branches ?? []) branch.when = { field: 'budget', operator: 'known' }
      },
      'dead_end hearing ending ending'
    ],
    [
      'a loop without a way out',
      (_, hearing) => {
        const reply = hearing.blocks?.[0]?.steps[0]
        if (reply) reply.branches = [{ label: 'また', target: { step: 'reply' } }]
      },
      'dead_end busy reply reply'
    ],
    ['a required ending that is missing', (_, hearing) => hearing.steps[1]?.branches?.pop(), 'missing_outcome full appointment'],
    ['a script id used twice', (_, hearing) => Object.assign(hearing, { id: 'full' }), 'duplicate_script full full'],
    ['a step id used twice', (full) => full.steps.push(...full.steps.slice(1, 2)), 'duplicate_step full absent absent'],
    [
      'a key used twice',
      (full) => full.steps[0]?.branches?.push({ label: '?', key: '1', target: { step: 'stop' } }),
      'duplicate_key full reception 1'
    ],
    [
      'more branches than number keys',
      (full) => full.steps[0]?.branches?.push(...Array.from({ length: 7 }, () => ({ label: '?', target: { step: 'stop' } }))),
      'too_many_branches full reception 10'
    ],
    ['a variable nobody fills', (full) => full.steps[0]?.say?.push('{{ lead.nickname }}'), 'unknown_variable full reception lead.nickname'],
    [
      'an answer nobody asks for',
      (full) => full.steps[0]?.say?.push('{{ answers.weather }}'),
      'unknown_variable full reception answers.weather'
    ],
    [
      'a field nobody defined',
      (full) => Object.assign(full.steps[0] ?? {}, { questions: [{ field: 'weather', label: '天気', kind: 'text' }] }),
      'unknown_field full reception weather'
    ],
    [
      'an answer that is no choice of its field',
      (full) => full.steps[0]?.branches?.push({ label: '?', target: { step: 'stop' }, answer: { field: 'budget', value: 'たくさん' } }),
      'unknown_choice full reception budget: たくさん'
    ],
    ['a step nobody can say in one breath', (full) => full.steps[0]?.say?.push('あ'.repeat(401)), 'too_long_to_say full reception 418'],
    [
      'a filter that does not exist',
      (full) => full.steps[0]?.say?.push('{{ lead.name | upcase }}'),
      'liquid_syntax full reception undefined filter: upcase, line:1, col:1'
    ]
  ])('find %s', (_, change, finding) => {
    expect(findings(change)).toContain(finding)
    expect(isPublishable(checkBundle(sampleBundle(change)))).toBe(false)
  })

  it.each<[string, NonNullable<Change>, string]>([
    ['a step that is long to say', (full) => full.steps[0]?.say?.push('あ'.repeat(221)), 'long_to_say full reception 238'],
    [
      'an ending without thanks',
      (full) => Object.assign(full.steps[1] ?? {}, { say: ['では。'] }),
      'ends_without_thanks full absent absent'
    ]
  ])('warn of %s but let it be published', (_, change, finding) => {
    expect(findings(change)).toEqual([finding])
    expect(isPublishable(checkBundle(sampleBundle(change)))).toBe(true)
  })

  it('do not ask for thanks where nobody listens', () => {
    const unanswered: Change = (full) => full.steps[0]?.branches?.push({ label: '出ない', target: { outcome: 'no_answer' } })
    expect(findings(unanswered)).toEqual([])
  })

  it('count spoken characters: marks and spaces are none, a variable is six', () => {
    expect(spokenLength(['{% if lead.name %}あ い{% endif %}', '{{ lead.name }}う'])).toBe(9)
  })
})
