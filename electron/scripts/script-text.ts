import { parse, stringify } from 'yaml'
import { ScriptVersion } from '../../shared/domain/script/script'
import type { Result } from '../../shared/errors/app-error'
import { totalParse } from '../../shared/lib/total-parse'

const MOST_CHARACTERS = 1_000_000
const MOST_REPORTED = 5

export type ScriptFormat = 'yaml' | 'json'

/**
 * Reads a script from YAML or JSON (which is YAML too). The error's detail says where the text is wrong; the script is only
 * well-formed then, its flow is judged by `checkBundle`.
 */
export function readScript(text: string): Result<ScriptVersion> {
  if (text.length > MOST_CHARACTERS) return { ok: false, error: { code: 'script.too_large' } }
  const data = readYaml(text)
  if (!data.ok) return data
  const script = totalParse(ScriptVersion, data.value)
  if (script.success) return { ok: true, value: script.data }
  const places = script.issues.slice(0, MOST_REPORTED).map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { ok: false, error: { code: 'script.invalid', detail: places.join('; ') } }
}

/** Writes a script so that `readScript` gives it back unchanged. */
export function writeScript(script: ScriptVersion, format: ScriptFormat): string {
  if (format === 'json') return `${JSON.stringify(script, null, 2)}\n`
  return stringify(script, { lineWidth: 0, aliasDuplicateObjects: false })
}

function readYaml(text: string): Result<unknown> {
  try {
    return { ok: true, value: parse(text, { maxAliasCount: 100, logLevel: 'error' }) }
  } catch (error) {
    const [firstLine] = String(error instanceof Error ? error.message : error).split('\n')
    return { ok: false, error: { code: 'script.unreadable', detail: firstLine?.replace(/:$/, '') ?? '' } }
  }
}
