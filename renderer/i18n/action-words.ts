import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import { textsIn } from '.'
import type { ja } from './ja'
import type { PathsOf } from './texts'

/** Every action that has words to be found by: `call.dial`. */
export type ActionWordsKey = PathsOf<(typeof ja)['actions']['words']>

/** What an action is also called, in both languages: a rep who reads Japanese may still type `mute`. */
export function actionWords(id: ActionWordsKey): string {
  const [feature, name] = id.split('.') as [string, string]
  const key = `actions.words.${feature}.${name}` as `actions.words.${ActionWordsKey}`
  return `${textsIn('ja')(key)} ${textsIn('en')(key)}`
}

/** What an outcome is also called. */
export function outcomeWords(code: OutcomeCode): string {
  return `${textsIn('ja')(`actions.outcomes.${code}`)} ${textsIn('en')(`actions.outcomes.${code}`)}`
}
