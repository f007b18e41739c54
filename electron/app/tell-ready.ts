import type { BrowserWindow } from 'electron'

/** The desk has left its outline for a lead or for the reason why there is none, and has been drawn so. */
const DRAWN = `new Promise((done) => {
  const look = () => requestAnimationFrame(document.querySelector('footer') ? () => done(null) : look)
  look()
})`

/** Says on the output when the desk can be used: for whoever measures the start. */
export async function tellReady(desk: BrowserWindow): Promise<void> {
  await desk.webContents.executeJavaScript(DRAWN)
  console.log('READY desk')
}
