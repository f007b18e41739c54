// node main.mjs: starts the server with what the environment says (see README.md).
import { readFileSync } from 'node:fs'
import { callServer } from './server.mjs'

const needed = (name) => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`set ${name}`)
  return value
}

const { TLS_KEY_FILE, TLS_CERTIFICATE_FILE, TWILIO_API_URL = 'https://api.twilio.com', PORT = '8080' } = process.env
const server = callServer({
  account: {
    accountSid: needed('TWILIO_ACCOUNT_SID'),
    authToken: needed('TWILIO_AUTH_TOKEN'),
    keySid: needed('TWILIO_API_KEY_SID'),
    keySecret: needed('TWILIO_API_KEY_SECRET'),
    appSid: needed('TWILIO_TWIML_APP_SID'),
    apiUrl: TWILIO_API_URL
  },
  publicUrl: needed('PUBLIC_URL').replace(/\/+$/, ''),
  callerIds: needed('CALLER_IDS').split(','),
  people: JSON.parse(readFileSync(needed('PEOPLE_FILE'), 'utf8')),
  inbound: needed('INBOUND_DESK'),
  ...(TLS_KEY_FILE && TLS_CERTIFICATE_FILE ? { tls: { key: readFileSync(TLS_KEY_FILE), cert: readFileSync(TLS_CERTIFICATE_FILE) } } : {})
})
server.listen(Number(PORT), () => console.log(`listening on port ${PORT}`))
