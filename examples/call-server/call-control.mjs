import { dialNumber, joinRoom } from './twiml.mjs'

/** Between two looks whether a room is there, and how many there are at most. */
const PAUSE = 200
const LOOKS = 25
/** Calls that are remembered as held. */
const MOST_ROOMS = 1_000

/** The call is not this person's, or is over. */
export class NotYourCall extends Error {}

/**
 * Holding and transferring. A call has two legs, the desk's and the far side's; one of them was dialled by the other (its parent). For as long
 * as nobody is held they are joined by `<Dial>`. Holding moves both into a room: the dialled leg by request, its parent by the address that
 * `<Dial>` goes to afterwards (`followsInto`).
 * @param {{
 *   api: ReturnType<typeof import('./twilio-api.mjs').twilioApi>,
 *   shown: string,
 *   returned: (identity: string) => string,
 *   pause?: (milliseconds: number) => Promise<void>
 * }} options `returned`: the address that a call goes to when the number it was handed to is over, or never was reached
 */
export function callControl({
  api,
  shown,
  returned,
  pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
}) {
  /** By the call that dialled, the room it is to follow into. */
  const rooms = new Map()

  /** Both legs of the desk's call `sid`. */
  const legsOf = async (sid, identity) => {
    const own = await api.call(sid)
    const name = `client:${identity}`
    if (own.status !== 'in-progress' || (own.from !== name && own.to !== name)) throw new NotYourCall(sid)
    const dialledByOther = own.parent_call_sid != null
    const far = dialledByOther ? own.parent_call_sid : (await api.childOf(sid))?.sid
    if (far === undefined) throw new NotYourCall(sid)
    return dialledByOther ? { far, parent: far, child: sid } : { far, parent: sid, child: far }
  }
  const openRoom = async (room) => {
    for (let look = 0; look < LOOKS; look += 1) {
      const found = await api.room(room)
      if (found !== undefined) return found
      await pause(PAUSE)
    }
    throw new NotYourCall(room)
  }
  /** A leg that has just been moved is no participant for a moment. */
  const holdOnceThere = async (roomSid, callSid, on) => {
    for (let look = 0; ; look += 1) {
      try {
        return await api.setHold(roomSid, callSid, on)
      } catch (error) {
        if (error.status !== 404 || look >= LOOKS) throw error
        await pause(PAUSE)
      }
    }
  }

  return {
    /** The room into which the call that dialled is to go when its `<Dial>` is over; undefined when it is to hang up. */
    followsInto: (parentSid) => rooms.get(parentSid)?.room,
    async hold(sid, identity, on) {
      const known = [...rooms.values()].find((held) => held.sid === sid)
      if (known !== undefined) return void (await holdOnceThere(known.roomSid, known.far, on))
      if (!on) return
      const { far, parent, child } = await legsOf(sid, identity)
      const held = { sid, far, room: `hold-${sid}`, roomSid: '' }
      rooms.set(parent, held)
      // Map keeps the order of entering: the oldest call is long over
      if (rooms.size > MOST_ROOMS) rooms.delete(rooms.keys().next().value)
      try {
        await api.redirect(child, joinRoom(held.room))
        held.roomSid = (await openRoom(held.room)).sid
        await holdOnceThere(held.roomSid, far, true)
      } catch (error) {
        rooms.delete(parent)
        throw error
      }
    },
    /** Hands the far side to a number, unseen. Where nobody takes it there, it comes back. */
    async transfer(sid, identity, number) {
      const { far } = await farSide(sid, identity)
      await api.redirect(far, dialNumber({ number, callerId: shown, after: returned(identity) }))
    },
    /** Hands the far sides of two calls to each other. */
    async join(sid, identity, otherSid) {
      const [one, other] = await Promise.all([farSide(sid, identity), farSide(otherSid, identity)])
      const twiml = joinRoom(`join-${sid}`)
      // the customer last: one who waits for a colleague that is gone stays where the desk can take them back
      await api.redirect(other.far, twiml)
      await api.redirect(one.far, twiml)
    }
  }

  /** Once it was held, a call's legs are no longer parent and child. */
  async function farSide(sid, identity) {
    const known = [...rooms.values()].find((held) => held.sid === sid)
    return known ?? legsOf(sid, identity)
  }
}
