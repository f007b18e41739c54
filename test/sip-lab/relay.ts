import { createSocket } from 'node:dgram'
import { freed, HOST, type Ports } from './ports'
import { startTool, type Tool } from './tool'

/** The relay through which all speech goes (rtpengine). */
export interface Relay {
  readonly tool: Tool
  /** Ends it as a crash does, and waits until its port is free. */
  kill(): Promise<void>
}

/** Starts rtpengine, all in user space, and waits until it answers. */
export async function startRelay(folder: string, ports: Ports): Promise<Relay> {
  const { relayControl, relayMedia } = ports
  const options = {
    table: -1,
    interface: HOST,
    'listen-ng': `${HOST}:${relayControl}`,
    'port-min': relayMedia.first,
    'port-max': relayMedia.last,
    'num-threads': 2,
    'media-num-threads': 1,
    'delete-delay': 0,
    // seconds: without any packet, and on hold
    timeout: 60,
    'silent-timeout': 600,
    tos: 0,
    'dtls-cert-cipher': 'prime256v1',
    'log-level': 5
  }
  const command = ['rtpengine', ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)]
  const tool = startTool('rtpengine', [...command, '--dtls-passive', '--log-stderr', '--foreground'], folder)
  const kill = async () => {
    await tool.kill()
    await freed([relayControl])
  }
  try {
    await tool.ready(() => answersPing(relayControl))
  } catch (error) {
    await kill()
    throw error
  }
  return { tool, kill }
}

/** Asks in rtpengine's own protocol: a cookie, a space, and a dictionary in bencoding; the answer begins with the same cookie. */
function answersPing(port: number): Promise<boolean> {
  const socket = createSocket('udp4')
  return new Promise<boolean>((resolve) => {
    const patience = setTimeout(() => resolve(false), 200)
    socket.once('error', () => resolve(false))
    socket.once('message', (message) => {
      clearTimeout(patience)
      resolve(message.includes('pong'))
    })
    socket.send('ready d7:command4:pinge', port, HOST)
  }).finally(() => socket.close())
}
