/** What may be handed to another program of this computer, each with its reason. All else is refused: files, scripts, other schemes. */
const OPENED_OUTSIDE: readonly (readonly [shape: RegExp, reason: string])[] = [
  [/^tel:\+?[0-9*#]{1,32}$/, 'the rep’s own telephone dials a number that the dial gate let through']
]

/** Whether an address may be opened outside the app. */
export function mayOpenOutside(address: string): boolean {
  return OPENED_OUTSIDE.some(([shape]) => shape.test(address))
}

/** Opens an address of the table in the program that the system has for it; any other is not opened. */
export function openOutside(open: (address: string) => Promise<void>, address: string): void {
  if (mayOpenOutside(address)) void open(address)
}
