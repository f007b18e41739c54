import { z } from 'zod'

/** The lines a call can go over: `practice` is a simulated customer, `manual` the rep's own phone, `sip` a telephone exchange over WebSocket, `twilio` Twilio’s network. */
export const LineKind = z.enum(['practice', 'manual', 'sip', 'twilio'])
export type LineKind = z.infer<typeof LineKind>

/** What a line can do, so that the screen offers nothing that would have no effect. */
export interface LineCapabilities {
  readonly hold: boolean
  readonly transfer: boolean
  /** Calls come in, and a second one can run beside the first. */
  readonly incoming: boolean
  readonly digits: boolean
  readonly mute: boolean
  /** Sound passes through the app, so its health can be watched. */
  readonly audible: boolean
  /** The line itself notices that somebody picked up. Where it cannot, the rep says so. */
  readonly reportsAnswer: boolean
}

export const lineCapabilities: Readonly<Record<LineKind, LineCapabilities>> = {
  practice: { hold: true, transfer: false, incoming: true, digits: true, mute: true, audible: true, reportsAnswer: true },
  sip: { hold: true, transfer: true, incoming: true, digits: true, mute: true, audible: true, reportsAnswer: true },
  // with the team's call server; see capabilitiesHere
  twilio: { hold: true, transfer: true, incoming: true, digits: true, mute: true, audible: true, reportsAnswer: true },
  manual: { hold: false, transfer: false, incoming: false, digits: false, mute: false, audible: false, reportsAnswer: false }
}

/** What a line can do on this desk: Twilio holds and transfers by the team's call server only. */
export function capabilitiesHere(kind: LineKind, { callServer }: { readonly callServer: boolean }): LineCapabilities {
  const capabilities = lineCapabilities[kind]
  return kind === 'twilio' && !callServer ? { ...capabilities, hold: false, transfer: false } : capabilities
}
