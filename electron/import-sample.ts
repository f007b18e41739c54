import { AppError } from '../shared/errors/app-error'
import type { AppPaths } from './app/paths'
import { SAMPLE_LIST } from './app/sample'
import type { Desk } from './desk/desk'
import type { SendDeskEvent } from './ipc/desk-events'
import type { Stores } from './open-stores'
import type { ImportService } from './transfer/import-service'
import { importSampleList } from './transfer/sample-list'

/** For whoever starts many desks, and no person to ask: the sample is there without its question. */
export async function importSampleAtStart(
  paths: AppPaths,
  stores: Stores,
  { tell }: { readonly tell: SendDeskEvent },
  desk: Desk,
  importer: ImportService
): Promise<void> {
  if (process.env.TORITSUGI_SAMPLE !== 'start' || stores.repositories.lists.all().length > 0) return
  await importSample(paths, stores, importer)
  desk.wake()
  tell('desk.changed', desk.snapshot())
}

/** Imports the made-up leads to practise on; the answer is their list. */
export async function importSample(paths: AppPaths, { repositories, settings }: Stores, importer: ImportService): Promise<string> {
  const script = repositories.scripts.all()[0]
  if (!script) throw new AppError('app.unexpected', 'no script')
  const { listId } = await importSampleList(importer, {
    ...SAMPLE_LIST,
    file: paths.sampleLeads,
    scriptId: script.id,
    actor: settings.get().rep.name,
    quarantineFolder: paths.quarantine
  })
  return listId
}
