/** Sends typing that is still held back. Answers whether nothing is left unsent. */
export type Flush = () => Promise<boolean>

const flushers = new Set<Flush>()

/** Has `flush` run before any other call goes out, so that nothing overtakes what was typed. The answer ends it. */
export function registerFlush(flush: Flush): () => void {
  flushers.add(flush)
  return () => {
    flushers.delete(flush)
  }
}

/** Sends everything that is held back; false when some of it could not be sent. */
export async function flushAll(): Promise<boolean> {
  const sent = await Promise.all([...flushers].map((flush) => flush()))
  return sent.every(Boolean)
}
