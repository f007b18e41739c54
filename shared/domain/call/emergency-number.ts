/** Police, coast guard, ambulance and fire, as they are dialled in Japan. */
const EMERGENCY: ReadonlySet<string> = new Set(['110', '118', '119'])

/**
 * Whether a number is one of help in need, in whatever form. A line over the internet neither reaches those services nor tells them where
 * the caller is: such a number is never dialled over it.
 */
export function isEmergencyNumber(number: string): boolean {
  const digits = number.normalize('NFKC').replaceAll(/[^\d+]/g, '')
  return EMERGENCY.has(digits.replace(/^(\+81|\+)0?/, '')) || EMERGENCY.has(digits)
}
