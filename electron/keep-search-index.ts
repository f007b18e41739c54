import { AppError } from '../shared/errors/app-error'
import type { StorageWatch } from './database/care/storage-watch'
import type { SearchIndex } from './database/repositories/search-index'
import type { SearchIndexService } from './transfer/search-index/search-index-service'

/** How often it is looked whether the index is behind. */
const TICK = 5_000
/** So few rows are taken in at once, in a few milliseconds; more of them are a thread's work. */
const FEW = 50

interface Parts {
  readonly index: SearchIndex
  readonly service: SearchIndexService
  readonly storage: Pick<StorageWatch, 'attempt'>
  readonly onFailure: (error: unknown) => void
}

/** Keeps the index of the search up to date: what a rep writes within moments, an import or an older database in a thread. Answers how to stop. */
export function keepSearchIndex({ index, service, storage, onFailure }: Parts): () => void {
  const stopping = new AbortController()
  let building = false
  /** A full disk is told of elsewhere, and the next look comes soon. */
  const failed = (error: unknown): void => {
    if (!(error instanceof AppError && error.code === 'database.full')) onFailure(error)
  }
  const build = async (): Promise<void> => {
    building = true
    try {
      await service.build(stopping.signal)
    } catch (error) {
      if (!stopping.signal.aborted) failed(error)
    } finally {
      building = false
    }
  }
  const look = (): void => {
    if (building) return
    try {
      if (index.behind(FEW) >= FEW) void build()
      else storage.attempt(() => index.catchUp(FEW))
    } catch (error) {
      failed(error)
    }
  }
  look()
  const timer = setInterval(look, TICK)
  return () => {
    clearInterval(timer)
    stopping.abort()
  }
}
