/** A SIP message taken apart as far as the tests need it; header names in lower case. */
export interface SipMessage {
  /** `INVITE sip:… SIP/2.0` or `SIP/2.0 200 OK`. */
  readonly start: string
  readonly method: string
  /** Of an answer; 0 in a request. */
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly text: string
}

export function readSip(text: string): SipMessage {
  const [head = '', body = ''] = text.split('\r\n\r\n')
  const [start = '', ...lines] = head.split('\r\n')
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  const isAnswer = start.startsWith('SIP/2.0 ')
  const method = isAnswer ? (headers.get('cseq')?.split(' ')[1] ?? '') : (start.split(' ')[0] ?? '')
  return { start, method, status: isAnswer ? Number(start.split(' ')[1]) : 0, headers, body, text }
}

export function header(message: SipMessage, name: string): string {
  return message.headers.get(name) ?? ''
}

/** An answer to a request: the headers that belong to it are taken over, `To` gets the far side's tag. */
export function answerTo(request: SipMessage, status: number, extra: readonly string[] = [], body = ''): string {
  const to = header(request, 'to')
  return sipText(
    `SIP/2.0 ${status} Answer`,
    [
      ...['via', 'from', 'call-id', 'cseq'].map((name) => `${name}: ${header(request, name)}`),
      `to: ${to.includes(';tag=') || status === 100 ? to : `${to};tag=far`}`,
      ...extra
    ],
    body
  )
}

export function sipText(start: string, headers: readonly string[], body = '', type = 'application/sdp'): string {
  const content = body === '' ? [] : [`Content-Type: ${type}`]
  return [start, ...headers, ...content, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n')
}

/** The address in `"Name" <sip:…>;tag=…`. */
export function addressIn(value: string): string {
  return /<([^>]*)>/.exec(value)?.[1] ?? ''
}
