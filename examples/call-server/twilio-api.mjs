/** Twilio said no, or nothing. */
export class TwilioApiError extends Error {
  constructor(status, path) {
    super(`Twilio answered ${status} to ${path}`)
    this.status = status
  }
}

/**
 * The few requests of Twilio's REST API that this server needs, by the account's API key.
 * @param {{ accountSid: string, keySid: string, keySecret: string, apiUrl: string }} account
 */
export function twilioApi({ accountSid, keySid, keySecret, apiUrl }) {
  const authorization = `Basic ${Buffer.from(`${keySid}:${keySecret}`).toString('base64')}`
  const request = async (path, form) => {
    const response = await fetch(`${apiUrl}/2010-04-01/Accounts/${accountSid}${path}`, {
      method: form === undefined ? 'GET' : 'POST',
      headers: { authorization },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
      signal: AbortSignal.timeout(5_000)
    })
    if (!response.ok) throw new TwilioApiError(response.status, path)
    return response.json()
  }
  return {
    call: (sid) => request(`/Calls/${sid}.json`),
    childOf: async (sid) => (await request(`/Calls.json?ParentCallSid=${sid}&Status=in-progress`)).calls[0],
    /** Has a call go on with other instructions. */
    redirect: (sid, twiml) => request(`/Calls/${sid}.json`, { Twiml: twiml }),
    room: async (name) => (await request(`/Conferences.json?FriendlyName=${encodeURIComponent(name)}&Status=in-progress`)).conferences[0],
    setHold: (roomSid, callSid, on) => request(`/Conferences/${roomSid}/Participants/${callSid}.json`, { Hold: String(on) })
  }
}
