import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleOf, type ScriptBundle, type ScriptVersion } from '../../shared/domain/script/script'
import { AppError } from '../../shared/errors/app-error'
import { readScript } from './script-text'

const FULL_FILE = 'full.yaml'
const HEARING_FILE = 'hearing.yaml'

/**
 * The scripts that come with the app, from `resources/scripts`. Throws an AppError when a file is missing, unreadable or not
 * the kind its name says.
 */
export async function loadShippedScripts(folder: string): Promise<ScriptBundle> {
  const [full, hearing] = await Promise.all([loadScript(join(folder, FULL_FILE)), loadScript(join(folder, HEARING_FILE))])
  if (full.kind !== 'full') throw new AppError('script.invalid', `${FULL_FILE}: kind`)
  if (hearing.kind !== 'hearing') throw new AppError('script.invalid', `${HEARING_FILE}: kind`)
  return bundleOf(full, hearing)
}

/** One script file, YAML or JSON. Throws an AppError that says what is wrong with it. */
export async function loadScript(file: string): Promise<ScriptVersion> {
  const script = readScript(await textOf(file))
  if (!script.ok) throw new AppError(script.error.code, script.error.detail)
  return script.value
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new AppError('script.unreadable', 'the file cannot be opened', { cause: error })
  }
}
