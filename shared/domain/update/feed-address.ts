const LONGEST = 500
const THIS_COMPUTER: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * The address of an update feed as it is asked, ending in a slash; null for what may not be one. Only https: what is installed from there
 * runs as the rep. No name or password inside: settings are no place for secrets.
 * @param localToo whether plain http to this very computer is let through, for tests and development
 */
export function feedAddress(text: string, localToo: boolean): string | null {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST || !URL.canParse(trimmed)) return null
  const { protocol, hostname, username, password, search, hash, href } = new URL(trimmed)
  if (username !== '' || password !== '' || search !== '' || hash !== '') return null
  const safe = protocol === 'https:' || (localToo && protocol === 'http:' && THIS_COMPUTER.has(hostname))
  if (!safe) return null
  return href.endsWith('/') ? href : `${href}/`
}
