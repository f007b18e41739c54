import type { ImportReport } from '../../shared/contract/import'
import type { ImportService } from './import-service'

export interface SampleList {
  readonly file: string
  readonly name: string
  readonly source: string
  readonly purpose: string
  readonly scriptId: string
  readonly actor: string
  readonly quarantineFolder: string
}

/** Imports the shipped leads as a practice list, the way a person would import any file. */
export async function importSampleList(service: ImportService, sample: SampleList): Promise<ImportReport> {
  const { encoding, delimiter, mapping } = await service.preview(sample.file)
  return service.run({
    path: sample.file,
    actor: sample.actor,
    quarantineFolder: sample.quarantineFolder,
    plan: {
      encoding,
      delimiter,
      mapping,
      policy: 'skip',
      target: {
        kind: 'new',
        name: sample.name,
        listKind: 'outbound',
        scriptId: sample.scriptId,
        source: sample.source,
        acquiredOn: null,
        purpose: sample.purpose,
        practice: true
      }
    }
  })
}
