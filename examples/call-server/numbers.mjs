/** Police, coast guard, ambulance and fire. A call over the internet neither reaches them nor tells where the caller is. */
const EMERGENCY = /^(?:\+81)?0?11[089]$/

/** Whether this server may dial a number: within Japan, and none of those for help in need. Widen it to your needs, not to the world. */
export function mayDial(number) {
  return !EMERGENCY.test(number) && /^\+81[1-9]\d{8,9}$/.test(number)
}

/** The number that is shown: the one that was asked for where it is one of ours, otherwise our first. */
export function shownNumber(wanted, callerIds) {
  return callerIds.includes(wanted) ? wanted : callerIds[0]
}
