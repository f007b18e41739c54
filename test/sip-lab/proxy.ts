import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Certificate } from './certificate'
import { freed, HOST, type Ports } from './ports'
import { filledTemplate } from './templates'
import { startTool, type Tool } from './tool'
import { ALL_USERS, DOMAIN, ECHO_NUMBER, MANY_NUMBERS, NUMBERS, PHONES, REFUSING_NUMBERS, UNLUCKY_USER } from './users'

const Answer = z.object({ result: z.unknown().optional(), error: z.unknown().optional() })

/** The SIP proxy and registrar (kamailio). */
export interface Proxy {
  readonly tool: Tool
  /** Ends it as a crash does, and waits until its ports are free. */
  kill(): Promise<void>
}

/** Starts kamailio and waits until it answers. */
export async function startProxy(folder: string, ports: Ports, certificate: Certificate): Promise<Proxy> {
  const run = path.join(folder, 'proxy')
  mkdirSync(run, { recursive: true })
  const config = writeConfig(run, ports, certificate)
  // memory in megabytes: shared, and of each of its processes
  const tool = startTool('kamailio', ['kamailio', '-f', config, '-DD', '-E', '-m', '32', '-M', '8', '-w', run, '-Y', run], folder)
  const kill = async () => {
    await tool.kill()
    // its children hold the ports a moment longer
    await freed([ports.sip, ports.webSocket, ports.secureWebSocket])
  }
  try {
    await tool.ready(() => askProxy(ports, 'core.version').then(Boolean, () => false))
  } catch (error) {
    await kill()
    throw error
  }
  return { tool, kill }
}

/** Whether the registrar knows where this user is now. @throws when the proxy does not answer. */
export async function isRegistered(ports: Ports, user: string): Promise<boolean> {
  return (await askProxy(ports, 'ul.lookup', ['location', user])) !== undefined
}

/** The result of a JSON-RPC command of kamailio, or `undefined` when it reports an error. @throws when the proxy does not answer. */
async function askProxy(ports: Ports, method: string, params: readonly unknown[] = []): Promise<unknown> {
  const response = await fetch(`http://${HOST}:${ports.webSocket}/RPC`, {
    method: 'POST',
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(2_000)
  })
  return Answer.parse(await response.json()).result
}

function writeConfig(run: string, ports: Ports, { certificateFile, keyFile }: Certificate): string {
  const tlsConfig = path.join(run, 'tls.cfg')
  writeFileSync(tlsConfig, filledTemplate('tls.cfg', { CERTIFICATE: certificateFile, KEY: keyFile }))
  const config = path.join(run, 'kamailio.cfg')
  const values = {
    DOMAIN,
    HOST,
    SIP_PORT: ports.sip,
    WS_PORT: ports.webSocket,
    WSS_PORT: ports.secureWebSocket,
    RELAY_PORT: ports.relayControl,
    TLS_CONFIG: tlsConfig,
    UNLUCKY: UNLUCKY_USER.name,
    TABLES: tables()
  }
  writeFileSync(config, filledTemplate('kamailio.cfg', values))
  return config
}

function tables(): string {
  const entry = (table: string, key: string, value: string) => `\t$sht(${table}=>${key.replace('+', '')}) = "${value}";`
  return [
    ...ALL_USERS.map(({ name, password }) => entry('passwords', name, password)),
    ...Object.entries(NUMBERS).map(([number, name]) => entry('numbers', number, name)),
    entry('numbers', ECHO_NUMBER, PHONES.echo.name),
    ...MANY_NUMBERS.map((number) => entry('numbers', number, PHONES.dave.name)),
    ...Object.entries(NUMBERS).map(([number, name]) => entry('identities', name, number)),
    ...Object.entries(REFUSING_NUMBERS).flatMap(([number, { status, reason }]) => [
      entry('refusals', number, String(status)),
      entry('reasons', number, reason)
    ])
  ].join('\n')
}
