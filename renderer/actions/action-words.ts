import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import { type TextKey, textsIn } from '../i18n'
import type { ja } from '../i18n/ja'
import type { PathsOf } from '../i18n/texts'

/** Every action that has words to be found by: `call.dial`. */
export type ActionWordsKey = PathsOf<(typeof ja)['actions']['words']>

/** What an action is also called, in both languages: a rep who reads Japanese may still type `mute`. */
export function actionWords(id: ActionWordsKey): string {
  const [feature, name] = id.split('.') as [string, string]
  return inBoth(`actions.words.${feature}.${name}` as `actions.words.${ActionWordsKey}`)
}

/** What an outcome is also called. */
export function outcomeWords(code: OutcomeCode): string {
  return inBoth(`actions.outcomes.${code}`)
}

function inBoth(key: TextKey): string {
  return `${textsIn('ja')(key)} ${textsIn('en')(key)}`
}
