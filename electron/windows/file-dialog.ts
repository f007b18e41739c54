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
