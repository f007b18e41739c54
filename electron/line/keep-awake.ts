/** What the system offers against falling asleep. */
interface SleepBlocker {
  start(kind: 'prevent-app-suspension'): number
  stop(id: number): void
}

/** Keeps the computer awake while there is a call: asleep it would hang up. The screen may go dark. */
export function keepAwake(blocker: SleepBlocker): (calling: boolean) => void {
  let id: number | undefined
  return (calling) => {
    if (calling && id === undefined) id = blocker.start('prevent-app-suspension')
    if (calling || id === undefined) return
    blocker.stop(id)
    id = undefined
  }
}
