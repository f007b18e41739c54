/** Why the demo ends early, in words for the person who started it. */
export class DemoFailure extends Error {
  override readonly name = 'DemoFailure'
}

/** Runs one part of the demo with a limit of its own, so that whatever hangs is named. */
export async function within<T>(seconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DemoFailure(`${what}: not done after ${seconds} seconds`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
