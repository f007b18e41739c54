import { randomBytes } from 'node:crypto'
import { until } from '../sip-lab/until'
import { Bridge } from './bridge'
import { DeskLeg } from './desk-leg'
import type { Gateway } from './gateway'
import type { GatewayCall } from './gateway-call'
import type { Leg } from './leg'
import { readTwiml, type TwimlOrder } from './read-twiml'
import { everyFrame } from './spoken-tone'
import { Telephone } from './telephone'
import { CALLER_ID, IDENTITY } from './twilio-account'

/** What the telephones say, in the order in which they come into being since the network was cleared, hertz. */
export const FREQUENCIES = [450, 650, 850, 1_150] as const

/** Asks the team's server what to do with a call; `address` may be a path or a whole address. Gives TwiML. */
export type AskTeam = (address: string, parameters: Readonly<Record<string, string>>) => Promise<string>

/** A leg that has dialled another. They hear each other once that answers. */
interface Dialling {
  readonly parent: Leg
  readonly child: Leg
  readonly action: string | undefined
  readonly bridge: Bridge
}

interface Room {
  readonly sid: string
  readonly name: string
  readonly bridge: Bridge
}

/**
 * What Twilio does behind its gateway, by the instructions of the team's server and as documented for TwiML and the REST interface: dials, joins,
 * puts legs into rooms and holds them there. Every leg that is in no call any more is over.
 */
export class VoiceNetwork {
  private readonly legs = new Map<string, Leg>()
  private readonly diallings = new Set<Dialling>()
  private readonly rooms = new Map<string, Room>()
  private readonly farSides = new Map<GatewayCall, Telephone>()
  private readonly given = new WeakSet<Telephone>()
  private readonly stopSound = everyFrame((frame) => this.letPhonesHear(frame))

  constructor(
    private readonly gateway: Gateway,
    private readonly askTeam: AskTeam
  ) {
    gateway.onCall = (call) => this.dialledByDesk(call)
  }

  /** The telephone with which a desk talks, or did before it was held or handed over. */
  farSide(call: GatewayCall): Telephone {
    const phone = this.farSides.get(call)
    if (!phone) throw new Error('nobody is on the far side of this call')
    return phone
  }

  /** Waits for a telephone with this number that rings; each is given out once. */
  ringing(number: string): Promise<Telephone> {
    return until(`a telephone that rings, ${number}`, () => {
      const found = this.phones().find((phone) => phone.to === number && phone.status() === 'ringing' && !this.given.has(phone))
      if (found) this.given.add(found)
      return found
    })
  }

  /** Somebody calls the team's number. Gives the call that rings at the desk. */
  async callIn(from: string): Promise<GatewayCall> {
    const phone = this.telephone(from, CALLER_ID, null)
    const before = this.gateway.calls.length
    await this.instruct(phone, '/voice/incoming', { From: from, To: CALLER_ID })
    const call = this.gateway.calls[before]
    if (!call) throw new Error('it rings nowhere')
    return call
  }

  /** Whether the far side of a call hears music. */
  isHeld(call: GatewayCall): boolean {
    const phone = this.farSides.get(call)
    return phone !== undefined && this.bridgeOf(phone)?.held.has(phone) === true
  }

  /** How many legs are in a call. */
  legsInUse(): number {
    return [...this.legs.values()].filter((leg) => leg.status() !== 'completed').length
  }

  leg(sid: string): Leg | undefined {
    return this.legs.get(sid)
  }

  childrenOf(sid: string): Leg[] {
    return [...this.legs.values()].filter(({ parentSid }) => parentSid === sid)
  }

  /** A room of this name in which somebody is with somebody else: it begins with the second. */
  room(name: string): { readonly sid: string } | undefined {
    const found = this.rooms.get(name)
    return found && found.bridge.legs.size > 1 ? found : undefined
  }

  /** @returns whether the leg is in that room */
  setHold(roomSid: string, sid: string, on: boolean): boolean {
    const leg = this.legs.get(sid)
    const room = [...this.rooms.values()].find((one) => one.sid === roomSid)
    if (!leg || !room?.bridge.legs.has(leg)) return false
    if (on) room.bridge.held.add(leg)
    else room.bridge.held.delete(leg)
    return true
  }

  /** Has a leg go on with other instructions: it leaves what it is in. */
  redirect(leg: Leg, twiml: string): void {
    this.leave(leg)
    this.carryOut(leg, readTwiml(twiml))
  }

  clear(): void {
    for (const leg of this.legs.values()) leg.hangUp()
    for (const store of [this.legs, this.rooms, this.farSides, this.diallings]) store.clear()
    this.gateway.onCall = (call) => this.dialledByDesk(call)
  }

  stop(): void {
    this.stopSound()
  }

  private phones(): Telephone[] {
    return [...this.legs.values()].filter((leg) => leg instanceof Telephone)
  }

  private async dialledByDesk(call: GatewayCall): Promise<void> {
    const leg = this.desk(call, { from: `client:${IDENTITY}`, to: '', parentSid: null })
    await this.instruct(leg, '/voice/outgoing', { ...call.parameters, From: leg.from })
    const dialling = [...this.diallings].find(({ parent }) => parent === leg)
    if (dialling?.child instanceof Telephone) this.farSides.set(call, dialling.child)
  }

  /** A call that Twilio has no instructions for is over. */
  private async instruct(leg: Leg, address: string, parameters: Readonly<Record<string, string>>): Promise<void> {
    const twiml = await this.askTeam(address, { CallSid: leg.sid, ...parameters }).catch(() => undefined)
    if (leg.status() === 'completed') return
    if (twiml === undefined) leg.hangUp()
    else await this.carryOut(leg, readTwiml(twiml))
  }

  private async carryOut(leg: Leg, order: TwimlOrder): Promise<void> {
    if (order.kind === 'room') this.enter(leg, order.name)
    else if (order.kind === 'end') leg.hangUp()
    else if (order.kind === 'number') {
      const child = this.telephone(order.callerId ?? leg.from, order.number, leg.sid)
      this.diallings.add({ parent: leg, child, action: order.action, bridge: new Bridge() })
    } else await this.ringDesk(leg, order)
  }

  private async ringDesk(parent: Leg, order: Extract<TwimlOrder, { kind: 'client' }>): Promise<void> {
    const { identity, parameters, action } = order
    const from = order.callerId ?? parent.from
    if (!this.gateway.isRegistered(identity)) return void this.goOn(parent, action, 'no-answer')
    const call = await this.gateway.call(identity, from, parameters)
    const child = this.desk(call, { from, to: `client:${identity}`, parentSid: parent.sid })
    if (parent instanceof Telephone) this.farSides.set(call, parent)
    this.diallings.add({ parent, child, action, bridge: new Bridge() })
  }

  private telephone(from: string, to: string, parentSid: string | null): Telephone {
    const frequency = FREQUENCIES[this.phones().length % FREQUENCIES.length] ?? FREQUENCIES[0]
    const phone = new Telephone({
      ...{ from, to, parentSid, frequency },
      onAnswer: (answered) => this.answered(answered),
      onOver: (over) => this.leave(over)
    })
    this.legs.set(phone.sid, phone)
    return phone
  }

  private desk(call: GatewayCall, { from, to, parentSid }: Pick<Leg, 'from' | 'to' | 'parentSid'>): DeskLeg {
    const leg = new DeskLeg({
      ...{ call, from, to, parentSid },
      heardBy: (listener, frame) => this.bridgeOf(listener)?.heardBy(listener, frame),
      pass: (speaker, bytes) => this.bridgeOf(speaker)?.pass(speaker, bytes),
      onOpen: (opened) => this.answered(opened),
      onOver: (over) => this.leave(over)
    })
    this.legs.set(leg.sid, leg)
    return leg
  }

  /** Either side of a dialling has picked up, or is told that the other has: both talk. */
  private answered(leg: Leg): void {
    const dialling = this.diallingOf(leg)
    if (!dialling) return
    const { parent, child, bridge } = dialling
    for (const side of [parent, child]) {
      bridge.legs.add(side)
      if (side instanceof Telephone) side.answer()
    }
  }

  private enter(leg: Leg, name: string): void {
    const room = this.rooms.get(name) ?? { sid: `CF${randomBytes(16).toString('hex')}`, name, bridge: new Bridge() }
    this.rooms.set(name, room)
    room.bridge.legs.add(leg)
  }

  /** A leg leaves what it is in, since it is over or goes elsewhere. The leg that dialled it goes on; those that it dialled, or was in a room with, are over. */
  private leave(leg: Leg): void {
    const dialling = this.diallingOf(leg)
    if (dialling) {
      this.diallings.delete(dialling)
      if (dialling.parent === leg) dialling.child.hangUp()
      else this.goOn(dialling.parent, dialling.action, dialling.bridge.legs.size > 0 ? 'completed' : 'no-answer')
    }
    for (const room of [...this.rooms.values()].filter(({ bridge }) => bridge.legs.has(leg))) {
      this.rooms.delete(room.name)
      room.bridge.legs.delete(leg)
      for (const other of room.bridge.legs) other.hangUp()
    }
  }

  /** Whatever comes after the `<Dial>` of a leg: without an address for it, nothing. */
  private goOn(leg: Leg, action: string | undefined, outcome: string): void {
    if (leg.status() === 'completed') return
    if (action === undefined) leg.hangUp()
    else {
      const direction = leg.parentSid === null ? 'inbound' : 'outbound-dial'
      void this.instruct(leg, action, { From: leg.from, To: leg.to, Direction: direction, DialCallStatus: outcome })
    }
  }

  private diallingOf(leg: Leg): Dialling | undefined {
    return [...this.diallings].find(({ parent, child }) => parent === leg || child === leg)
  }

  private bridgeOf(leg: Leg): Bridge | undefined {
    return [...this.diallings, ...this.rooms.values()].map(({ bridge }) => bridge).find(({ legs }) => legs.has(leg))
  }

  private letPhonesHear(frame: number): void {
    for (const phone of this.phones()) {
      const bytes = phone.status() === 'in-progress' ? this.bridgeOf(phone)?.heardBy(phone, frame) : undefined
      if (bytes) phone.hears(bytes)
    }
  }
}
