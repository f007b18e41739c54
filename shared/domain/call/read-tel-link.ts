/** What is longer is no number. */
const LONGEST_LINK = 300
const LONGEST_NUMBER = 24
/** Digits, perhaps with a plus in front. Stars and hashes are orders to an exchange (call forwarding, say): no link may bring them. */
const NUMBER = /^\+?\d+$/
const SEPARATORS = /[\s\-.()]/g

/**
 * Reads a `tel:` link (RFC 3966) that another program handed over: the number as it is to stand in the dialog, or null when it holds none
 * that may stand there. An extension is left out: the person asks for it. A local number is only taken from a context in Japan, or from
 * none. Total, and it dials nothing.
 */
export function readTelLink(link: string): string | null {
  if (link.length > LONGEST_LINK) return null
  const [scheme, rest = ''] = cutAt(link, ':')
  if (scheme.toLowerCase() !== 'tel') return null
  const [subscriber, ...parameters] = rest.split(';')
  const number = decoded(subscriber ?? '')
    ?.normalize('NFKC')
    .replace(SEPARATORS, '')
  if (number === undefined || number.length > LONGEST_NUMBER || !NUMBER.test(number)) return null
  const context = parameters.map((parameter) => cutAt(parameter, '=')).find(([name]) => name.toLowerCase() === 'phone-context')?.[1]
  const isAbroad = !number.startsWith('+') && context?.startsWith('+') === true && !context.startsWith('+81')
  return isAbroad ? null : number
}

function cutAt(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Without what can't be seen; undefined where percent signs make no sense. */
function decoded(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text)
    return /\p{Cc}|\p{Cf}/u.test(plain) ? undefined : plain
  } catch {
    return undefined
  }
}
