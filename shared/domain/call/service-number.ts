/** Too short to hide a telephone number behind a code of the exchange's. */
const SERVICE = /^[\d*#]{1,6}$/

/** Whether a text is a number for a service of an exchange: an extension, or a short code with the other two keys of a telephone (`*43`). */
export function isServiceNumber(text: string): boolean {
  return SERVICE.test(text)
}
