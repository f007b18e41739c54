import { createSocket } from 'node:dgram'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { freed, HOST, type Ports } from './ports'
import { filledTemplate } from './templates'
import { startTool, type Tool } from './tool'

/** The relay through which all speech goes (rtpengine). */
export interface Relay {
  readonly tool: Tool
  /** Ends it as a crash does, and waits until its port is free. */
  kill(): Promise<void>
}

/** Starts rtpengine and waits until it answers. */
export async function startRelay(folder: string, ports: Ports): Promise<Relay> {
  const { relayControl, relayMedia } = ports
  const config = path.join(folder, 'rtpengine.conf')
  const values = { HOST, CONTROL_PORT: relayControl, MEDIA_FIRST: relayMedia.first, MEDIA_LAST: relayMedia.last }
  writeFileSync(config, filledTemplate('rtpengine.conf', values))
  // without a file of ours it would read Debian's, which takes fixed ports
  const tool = startTool('rtpengine', ['rtpengine', `--config-file=${config}`], folder)
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
