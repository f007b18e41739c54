import { type Socket, WebSocketInterface } from 'jssip'

/** What JsSIP sends and receives over. */
export type SipSocket = Socket
export type CreateSipSocket = (url: string) => SipSocket

export const webSocket: CreateSipSocket = (url) => new WebSocketInterface(url)
