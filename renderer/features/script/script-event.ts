import { runCall } from '../../bridge/desk-store'

/** What the rep may do with the script; main walks it and answers with the desk as it is then. */
export const scriptEvents = {
  choose: (key: string) => void runCall('script.event', { kind: 'choose', key }),
  back: () => void runCall('script.event', { kind: 'back' }),
  jump: (script: string, step: string) => void runCall('script.event', { kind: 'jump', script, step }),
  openBlock: (blockId: string) => void runCall('script.event', { kind: 'openBlock', blockId }),
  returnFromBlock: () => void runCall('script.event', { kind: 'returnFromBlock' })
} as const
