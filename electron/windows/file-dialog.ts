import { type BrowserWindow, dialog } from 'electron'

/** Asks for a file of leads; undefined when the person thought better of it. */
export async function chooseLeadFile(window: BrowserWindow): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: 'CSV / Excel', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
      { name: '*', extensions: ['*'] }
    ]
  })
  return filePaths[0]
}

/** Asks where a file is to be written, under a name that may be changed; undefined when the person thought better of it. */
export async function chooseSavePath(window: BrowserWindow, fileName: string): Promise<string | undefined> {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: fileName,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation']
  })
  return canceled || filePath === '' ? undefined : filePath
}
