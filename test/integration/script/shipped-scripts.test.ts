import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { loadShippedScripts } from '../../../electron/scripts/load-scripts'
import { BANTCH_ITEMS } from '../../../shared/domain/hearing/answer'
import { OUTCOME_CODES } from '../../../shared/domain/outcome/outcome-code'
import { checkBundle } from '../../../shared/domain/script/check'
import { advance, availableBranches, currentStep, startSession } from '../../../shared/domain/script/engine'
import type { ScriptContext } from '../../../shared/domain/script/evaluate-condition'
import { hearingFields } from '../../../shared/domain/script/hearing-fields'
import { scriptJsonSchema } from '../../../shared/domain/script/json-schema'
import { walkables } from '../../../shared/domain/script/positions'
import { Cue } from '../../../shared/domain/script/script'

const FOLDER = 'resources/scripts'
const bundle = await loadShippedScripts(FOLDER)
const steps = walkables(bundle).flatMap((script) => script.steps)
const nothingKnown: ScriptContext = { answers: {}, lead: {}, list: {} }

describe('the shipped scripts', () => {
  it('pass every check without even a warning', () => {
    expect(checkBundle(bundle)).toEqual([])
  })

  it('can end in every outcome', () => {
    const endings = new Set(steps.flatMap((step) => step.branches.flatMap(({ target }) => ('outcome' in target ? [target.outcome] : []))))
    expect(OUTCOME_CODES.filter((code) => !endings.has(code))).toEqual([])
  })

  it('ask for all six BANTCH items, each with choices and with branches that record the answer', () => {
    const recorded = new Set(bundle.hearing.steps.flatMap((step) => step.branches.flatMap(({ answer }) => answer?.field ?? [])))
    const asked = new Set(bundle.hearing.steps.flatMap((step) => step.questions?.map(({ field }) => field) ?? []))
    for (const item of BANTCH_ITEMS) {
      expect(recorded).toContain(item)
      expect(asked).toContain(item)
      expect(hearingFields(bundle).find(({ field }) => field === item)?.choices.length).toBeGreaterThan(1)
    }
  })

  it('answer at least eight objections, each of which can return, step down and end at a second refusal', () => {
    const objections = bundle.blocks.filter(({ group }) => group === 'objection')
    expect(objections.length).toBeGreaterThanOrEqual(8)
    for (const { steps: own } of objections) {
      const branches = own.flatMap((step) => step.branches)
      expect(branches.some(({ target }) => 'return' in target)).toBe(true)
      expect(branches.some(({ refusal, target }) => refusal && 'step' in target && target.step === 'thanks')).toBe(true)
    }
  })

  it('give the practice line every cue it knows', () => {
    const given = new Set(steps.map(({ cue }) => cue))
    expect(Cue.options.filter((cue) => !given.has(cue))).toEqual([])
  })

  it('lead from the reception to an appointment by the first branch of every step', () => {
    let session = startSession(bundle, 0)
    const titles: string[] = []
    while (session.outcome === undefined && titles.length < 30) {
      titles.push(currentStep(bundle, session)?.id ?? '')
      const [first] = availableBranches(bundle, session, nothingKnown)
      session = advance(bundle, session, { kind: 'choose', key: first?.key ?? '', at: 1 }, nothingKnown).session
    }
    expect(session.outcome).toBe('appointment')
    expect(titles).toEqual([
      'before_dial',
      'reception',
      'person',
      'situation',
      'problem',
      'wish',
      'timeframe',
      'competitor',
      'budget',
      'authority',
      'human_resources',
      'proposal',
      'place',
      'attendees',
      'agreed',
      'appointment_closing'
    ])
  })
})

describe('the published JSON Schema', () => {
  it('is the one of the present format (npx tsx scripts/write-script-schema.ts writes it)', async () => {
    expect(JSON.parse(await readFile(`${FOLDER}/script.schema.json`, 'utf8'))).toEqual(scriptJsonSchema())
  })
})
