import { parsePhones } from '../../lib/phone-number'
import { type NumberKind, numberKind } from '../call/number-kind'
import { isServiceNumber } from '../call/service-number'

export type TransferTarget =
  | { readonly kind: 'extension'; readonly number: string }
  /** E.164. */
  | { readonly kind: 'number'; readonly number: string }

export type TransferRefusal = `${Exclude<NumberKind, 'ordinary'>}_number` | 'unreadable_number' | 'do_not_call' | 'practice_only'

/** What is known of a number to which a customer is to be handed, or a colleague called. */
export interface TransferFacts {
  /** Somebody asked that this number is never called. */
  readonly forbidden: boolean
  /** It belongs to made-up leads alone. */
  readonly madeUp: boolean
}

export type TransferVerdict =
  | { readonly ok: true; readonly target: TransferTarget }
  | { readonly ok: false; readonly refusal: TransferRefusal }

const EXTENSION = /^\d{2,6}$/

/**
 * The part of the gate for a number that is no lead's: where a customer is handed to, or a colleague is asked. The same numbers are
 * refused as for any call; hours, rests and open outcomes do not bind a talk among colleagues.
 * @param typed as the rep typed it
 * @param look reads what is known of a number (E.164)
 */
export function transferGate(typed: string, look: (number: string) => TransferFacts): TransferVerdict {
  const narrow = typed.normalize('NFKC').trim()
  const kind = numberKind(narrow)
  if (kind !== 'ordinary') return { ok: false, refusal: `${kind}_number` }
  if (EXTENSION.test(narrow)) return { ok: true, target: { kind: 'extension', number: narrow } }
  const { numbers, problems } = parsePhones(narrow)
  const [number, ...more] = numbers
  if (number === undefined || more.length > 0 || problems.length > 0 || number.extension !== '')
    return { ok: false, refusal: 'unreadable_number' }
  const { forbidden, madeUp } = look(number.e164)
  if (forbidden) return { ok: false, refusal: 'do_not_call' }
  if (madeUp) return { ok: false, refusal: 'practice_only' }
  return { ok: true, target: { kind: 'number', number: number.e164 } }
}

/**
 * The part of the gate for the number by which an exchange sends back what it hears: a service of the exchange, or a number judged like
 * that of a colleague. Parameters as for {@link transferGate}.
 */
export function echoGate(typed: string, look: (number: string) => TransferFacts): TransferVerdict {
  const kind = numberKind(typed)
  if (kind !== 'ordinary') return { ok: false, refusal: `${kind}_number` }
  return isServiceNumber(typed) ? { ok: true, target: { kind: 'extension', number: typed } } : transferGate(typed, look)
}
