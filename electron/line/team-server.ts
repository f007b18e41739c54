/** How a request to the team's own server came out. `refused`: it does not know who asks. */
export type TeamAnswer =
  | { readonly kind: 'ok'; readonly text: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly status: number }
  | { readonly kind: 'gone' }

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface TeamRequest {
  readonly url: string
  /** The value of the `Authorization` header; empty for none. */
  readonly authorization: string
  /** Sent as JSON by POST; a request without one is a GET. */
  readonly body?: Readonly<Record<string, unknown>>
}

export type AskTeamServer = (request: TeamRequest) => Promise<TeamAnswer>

/** Milliseconds a server may take. */
const PATIENCE = 8_000
/** No answer of such a server is longer. In characters. */
const LONGEST_ANSWER = 20_000

/** Asks the team's server. Total: whatever happens is an answer. It follows nobody to another address: the header is for this one alone. */
export function askTeamServer(fetch: Fetch): AskTeamServer {
  return async ({ url, authorization, body }) => {
    try {
      const response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          ...(authorization === '' ? {} : { authorization }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' })
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE)
      })
      if (response.status === 401 || response.status === 403) return { kind: 'refused' }
      if (!response.ok) return { kind: 'failed', status: response.status }
      return { kind: 'ok', text: (await response.text()).slice(0, LONGEST_ANSWER) }
    } catch {
      return { kind: 'gone' }
    }
  }
}
