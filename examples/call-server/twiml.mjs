const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Seconds a number rings. */
const RINGING = 45

const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign])
const response = (content) => `<?xml version="1.0" encoding="UTF-8"?><Response>${content}</Response>`

/** Dials a number. `answerOnBridge`: the rep's call counts as answered when somebody answers, and not before. */
export function dialNumber({ number, callerId, after }) {
  const action = after === undefined ? '' : ` action="${escaped(after)}"`
  return response(
    `<Dial answerOnBridge="true" timeout="${RINGING}" callerId="${escaped(callerId)}"${action}><Number>${escaped(number)}</Number></Dial>`
  )
}

/** Rings at a desk. `parameters` are shown there; their names have to be plain letters. `callerId`: who calls, where Twilio would show ourselves. */
export function dialDesk({ identity, parameters = {}, callerId, after }) {
  const more = Object.entries(parameters).map(([name, value]) => `<Parameter name="${escaped(name)}" value="${escaped(value)}"/>`)
  const shown = callerId === undefined ? '' : ` callerId="${escaped(callerId)}"`
  return response(
    `<Dial answerOnBridge="true" timeout="${RINGING}"${shown} action="${escaped(after)}"><Client><Identity>${escaped(identity)}</Identity>${more.join('')}</Client></Dial>`
  )
}

/** Puts the caller into a room, where anybody can be held; it is over when anybody leaves. */
export function joinRoom(room) {
  return response(
    `<Dial><Conference beep="false" startConferenceOnEnter="true" endConferenceOnExit="true" waitUrl="">${escaped(room)}</Conference></Dial>`
  )
}

export const hangUp = () => response('<Hangup/>')
export const reject = () => response('<Reject reason="rejected"/>')
