import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A router on the way to a server. */
export interface ForgetfulRouter {
  readonly port: number
  /** Lets go of the servers of all connections that are open and tells the clients nothing; later connections go through. */
  forget(): void
  stop(): void
}

/** Passes connections on to a port of `host`, until it forgets them as a router does while a computer sleeps. */
export async function startForgetfulRouter(host: string, port: number): Promise<ForgetfulRouter> {
  /** Each client with its server, while it is remembered. */
  const connections = new Map<Socket, Socket | undefined>()
  const server = createServer((client) => {
    const far = connect(port, host)
    connections.set(client, far)
    client.on('data', (data) => connections.get(client)?.write(data))
    client.on('error', () => client.destroy())
    client.on('close', () => {
      connections.get(client)?.destroy()
      connections.delete(client)
    })
    const isRemembered = (): boolean => connections.get(client) === far
    far.on('data', (data) => isRemembered() && client.write(data))
    far.on('error', () => far.destroy())
    far.on('close', () => isRemembered() && client.destroy())
  })
  server.listen(0, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    forget() {
      for (const [client, far] of connections) {
        connections.set(client, undefined)
        far?.destroy()
      }
    },
    stop() {
      server.close()
      for (const client of connections.keys()) client.destroy()
    }
  }
}
