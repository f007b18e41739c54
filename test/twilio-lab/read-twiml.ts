/** What a TwiML document has a call do: as much of it as the sample server writes. */
export type TwimlOrder =
  | { readonly kind: 'number'; readonly number: string; readonly callerId: string | undefined; readonly action: string | undefined }
  | {
      readonly kind: 'client'
      readonly identity: string
      readonly parameters: Readonly<Record<string, string>>
      readonly callerId: string | undefined
      readonly action: string | undefined
    }
  | { readonly kind: 'room'; readonly name: string }
  | { readonly kind: 'end' }

/** @throws on a verb that this double does not know */
export function readTwiml(document: string): TwimlOrder {
  const [, body = ''] = /^<\?xml[^>]*\?><Response>(.*)<\/Response>$/s.exec(document) ?? []
  if (/^<(?:Hangup|Reject)\b/.test(body) || body === '') return { kind: 'end' }
  const [, attributes = '', noun = ''] = /^<Dial([^>]*)>(.*)<\/Dial>$/s.exec(body) ?? []
  const dial = { callerId: attribute(attributes, 'callerId'), action: attribute(attributes, 'action') }
  const number = content(noun, 'Number')
  if (number !== undefined) return { kind: 'number', number, ...dial }
  const name = content(noun, 'Conference')
  if (name !== undefined) return { kind: 'room', name }
  const identity = content(noun, 'Identity')
  if (identity !== undefined) return { kind: 'client', identity, parameters: parametersOf(noun), ...dial }
  throw new Error(`this double does not know ${body}`)
}

function parametersOf(noun: string): Record<string, string> {
  const found = [...noun.matchAll(/<Parameter([^>]*)\/>/g)].map(([, attributes = '']) => attributes)
  return Object.fromEntries(found.map((attributes) => [attribute(attributes, 'name') ?? '', attribute(attributes, 'value') ?? '']))
}

function attribute(attributes: string, name: string): string | undefined {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes) ?? []
  return value === undefined ? undefined : plain(value)
}

function content(noun: string, name: string): string | undefined {
  const [, text] = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(noun) ?? []
  return text === undefined ? undefined : plain(text)
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function plain(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_whole, name: string) => SIGNS[name] ?? '')
}
