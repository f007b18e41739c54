import type { z } from 'zod'
import type { ScriptContext } from '../../../shared/domain/script/evaluate-condition'
import { bundleOf, type ScriptBundle, ScriptVersion } from '../../../shared/domain/script/script'

type ScriptInput = z.input<typeof ScriptVersion>

export const nothingKnown: ScriptContext = { answers: {}, lead: {}, list: {} }

export function knowing(answers: Readonly<Record<string, string>>): ScriptContext {
  const entries = Object.entries(answers).map(([field, value]) => [field, { value, confidence: 'heard' as const }])
  return { ...nothingKnown, answers: Object.fromEntries(entries) }
}

const full: ScriptInput = {
  id: 'full',
  title: '全体',
  kind: 'full',
  version: 1,
  entry: 'reception',
  steps: [
    {
      id: 'reception',
      title: '受付',
      section: '受付',
      say: ['{{ lead.name | honorific }}はいらっしゃいますか。'],
      branches: [
        { label: 'つながる', target: { script: 'hearing' } },
        { label: '不在', target: { step: 'absent' } },
        { label: '断り', target: { step: 'stop' }, refusal: true }
      ]
    },
    {
      id: 'absent',
      title: '不在のお礼',
      section: '終話',
      say: ['ありがとうございました。'],
      branches: [{ label: '終える', target: { outcome: 'absent' } }]
    },
    {
      id: 'stop',
      title: '登録のお礼',
      section: '終話',
      say: ['ありがとうございました。'],
      branches: [{ label: '終える', target: { outcome: 'do_not_call' } }]
    }
  ]
}

const hearing: ScriptInput = {
  id: 'hearing',
  title: 'ヒアリング',
  kind: 'hearing',
  version: 1,
  entry: 'budget',
  fields: [
    { field: 'budget', label: '予算', kind: 'choice', choices: ['まだない', '確保済み'] },
    { field: 'stock_count', label: '品目数', kind: 'amount' }
  ],
  steps: [
    {
      id: 'budget',
      title: '予算',
      say: ['ご予算はいかがでしょうか。'],
      questions: [{ field: 'budget', label: '予算', kind: 'choice' }],
      branches: [
        { label: 'まだない', target: { step: 'ending' }, answer: { field: 'budget', value: 'まだない' } },
        { label: '確保済み', target: { step: 'ending' }, answer: { field: 'budget', value: '確保済み' } }
      ]
    },
    {
      id: 'ending',
      title: 'お礼',
      say: ['ありがとうございました。失礼いたします。'],
      branches: [
        { label: '見込み無し', target: { outcome: 'no_prospect' } },
        { label: 'アポ', target: { outcome: 'appointment' }, when: { field: 'budget', operator: 'is', value: '確保済み' } }
      ]
    }
  ],
  blocks: [
    {
      id: 'busy',
      title: '忙しい',
      group: 'objection',
      entry: 'reply',
      steps: [
        {
          id: 'reply',
          title: '受け止める',
          say: ['1分だけ伺えますか。'],
          branches: [
            { label: '続ける', target: { return: true } },
            { label: '断り', target: { step: 'thanks' }, refusal: true }
          ]
        },
        {
          id: 'thanks',
          title: 'お礼',
          say: ['ありがとうございました。'],
          branches: [{ label: '終える', target: { outcome: 'declined' } }]
        }
      ]
    }
  ]
}

/** A small bundle without problems. `change` may damage the raw scripts before they are parsed. */
export function sampleBundle(change: (full: ScriptInput, hearing: ScriptInput) => unknown = () => {}): ScriptBundle {
  const inputs = structuredClone({ full, hearing })
  change(inputs.full, inputs.hearing)
  return bundleOf(ScriptVersion.parse(inputs.full), ScriptVersion.parse(inputs.hearing))
}
