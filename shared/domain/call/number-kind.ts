/** `emergency` and `premium` numbers are dialled by no path of the app. */
export type NumberKind = 'ordinary' | 'emergency' | 'premium'

/**
 * Police, coast guard, fire and ambulance, however they got into this form: with the country's code in front, or with a prefix that shows or
 * hides the caller's number. A line over the internet neither reaches them nor tells them where the caller is.
 */
const EMERGENCY = /^(?:\+(?:81)?0?)?(?:18[46])?(?:110|118|119)$/
/** 0990 bills the caller for what is said; with or without the country's code. */
const PREMIUM = /^(?:18[46])?(?:0|\+?810?|010810?)990\d*$/

/** Total: any text is of a kind. Signs between the digits and their width don't matter. */
export function numberKind(text: string): NumberKind {
  const digits = text.normalize('NFKC').replace(/(?!^\+)[^\d]/g, '')
  if (EMERGENCY.test(digits)) return 'emergency'
  return PREMIUM.test(digits) ? 'premium' : 'ordinary'
}
