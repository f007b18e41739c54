/** Full-width letters, digits, signs and spaces as half-width ones, without what can't be seen (it comes along with what is pasted). */
export function narrow(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
    .replaceAll('\u3000', ' ')
}

/** The address of a machine: no spaces, and the marks that an input method writes for `.` and `-`. */
export function asHost(text: string): string {
  return narrow(text)
    .replaceAll(/\s/g, '')
    .replaceAll('。', '.')
    .replaceAll(/(?<=[a-z0-9])[‐‑‒–—―−ー](?=[a-z0-9])/gi, '-')
}

const FULL_WIDTH = '！'.charCodeAt(0) - '!'.charCodeAt(0)
