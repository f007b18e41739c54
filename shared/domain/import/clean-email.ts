const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

const ASCII = /^[\x21-\x7e]+$/

/**
 * The mail address of a cell: width, spaces, `mailto:` and a display name around it are removed, the domain in lower case.
 * `undefined` when what remains is no address.
 */
export function parseEmail(cell: string): string | undefined {
  const narrow = ASCII.test(cell) ? cell : cell.normalize('NFKC').trim()
  const enclosed = /<([^<>]+)>/.exec(narrow)?.[1] ?? narrow
  const address = enclosed.replace(/^mailto:/i, '').replace(/\s+/g, '')
  if (!ADDRESS.test(address)) return undefined
  const at = address.lastIndexOf('@')
  return address.slice(0, at) + address.slice(at).toLowerCase()
}
