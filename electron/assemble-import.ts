import { type BrowserWindow, shell } from 'electron'
import { v7 as uuidV7 } from 'uuid'
import type { DeskHandlers } from '../shared/contract/desk-calls'
import type { AppPaths } from './app/paths'
import type { Desk } from './desk/desk'
import { requirePermission } from './desk/require-permission'
import type { SendDeskEvent } from './ipc/desk-events'
import { importHandlers } from './ipc/import-handlers'
import type { Stores } from './open-stores'
import { forgetMapping, proposeFromMemory } from './transfer/import-memory'
import type { ImportService } from './transfer/import-service'
import { pastImports } from './transfer/past-imports'
import { pickedFiles } from './transfer/picked-files'
import { chooseLeadFile } from './windows/file-dialog'

type ImportCalls = Pick<DeskHandlers, Extract<keyof DeskHandlers, `import.${string}`>>

/** Puts together the calls of the import: files are chosen in a dialog, read by a worker, and what came of them is served at once. */
export function importCalls(
  paths: AppPaths,
  { repositories, settings, roleLock }: Pick<Stores, 'repositories' | 'settings' | 'roleLock'>,
  windows: { readonly desk: BrowserWindow; readonly tell: SendDeskEvent },
  importer: ImportService,
  desk: Desk
): ImportCalls {
  const files = pickedFiles(uuidV7)
  const actor = (): string => settings.get().rep.name
  const changed = (): void => {
    desk.wake()
    windows.tell('desk.changed', desk.snapshot())
  }
  return importHandlers({
    preview: importer.preview,
    forecast: importer.forecast,
    run: (path, plan, onProgress, signal) =>
      importer.run({ path, plan, actor: actor(), quarantineFolder: paths.quarantine }, onProgress, signal),
    proposeFromMemory: (preview) => proposeFromMemory(repositories.imports, preview),
    forgetMapping: (headers) => forgetMapping(repositories.imports, headers),
    past: pastImports({
      history: repositories.imports,
      service: importer,
      actor,
      mayUndo() {
        requirePermission(roleLock, 'import.undo')
        desk.refuseWhileCallIsOpen()
      },
      onUndone: changed
    }),
    chooseFile: () => chooseLeadFile(windows.desk),
    remember: files.remember,
    pathOf: files.pathOf,
    showFile: (path) => shell.showItemInFolder(path),
    onProgress: (progress) => windows.tell('import.progress', progress),
    onImported: changed,
    scripts: repositories.scripts.all
  })
}
