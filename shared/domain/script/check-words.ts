import { compileLine } from '../../lib/liquid'
import type { OutcomeCode } from '../outcome/outcome-code'
import { knownFields } from './check-fields'
import { type Position, walkables } from './positions'
import { type Problem, problem } from './problem'
import type { ScriptBundle, Step } from './script'
import { isKnownVariable } from './variables'

/** A Japanese speaker says some 300-350 characters a minute: 220 are about 40 seconds without a question, 400 over a minute. */
const LONG_TO_SAY = 220
const TOO_LONG_TO_SAY = 400

/** Endings in which nobody listens, so nobody is thanked. */
const SILENT_OUTCOMES: readonly OutcomeCode[] = ['no_answer', 'busy', 'technical']

const THANKS = /ありがとう|有難う|感謝|お礼申し|失礼(?:いた|し)/u

/** Lines that Liquid cannot read, variables nobody fills, steps too long to say, and endings without a thank-you. */
export function checkWords(bundle: ScriptBundle): Problem[] {
  const fields = knownFields(bundle)
  return walkables(bundle).flatMap((script) =>
    script.steps.flatMap((step) => {
      const place = { script: script.id, step: step.id }
      return [...step.say.flatMap((line) => checkLine(place, line, fields)), ...checkLength(place, step), ...checkThanks(place, step)]
    })
  )
}

function checkLine(place: Position, line: string, fields: ReadonlySet<string>): Problem[] {
  const compiled = compileLine(line)
  if (!compiled.ok) return [problem('liquid_syntax', place, compiled.message)]
  return compiled.variables.filter((name) => !isKnownVariable(name, fields)).map((name) => problem('unknown_variable', place, name))
}

function checkLength(place: Position, step: Step): Problem[] {
  const length = spokenLength(step.say)
  if (length > TOO_LONG_TO_SAY) return [problem('too_long_to_say', place, String(length))]
  return length > LONG_TO_SAY ? [problem('long_to_say', place, String(length))] : []
}

/** Characters to be spoken: white space and Liquid marks are not, and a variable counts as six. */
export function spokenLength(say: readonly string[]): number {
  const words = say
    .join('')
    .replace(/\{\{.*?\}\}/gsu, '＿'.repeat(6))
    .replace(/\{%.*?%\}|\s/gsu, '')
  return Array.from(words).length
}

function checkThanks(place: Position, step: Step): Problem[] {
  if (THANKS.test(step.say.join(''))) return []
  return step.branches.flatMap(({ target }) =>
    'outcome' in target && !SILENT_OUTCOMES.includes(target.outcome) ? [problem('ends_without_thanks', place, target.outcome)] : []
  )
}
