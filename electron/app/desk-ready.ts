import type { BrowserWindow } from 'electron'

/** The desk has left its outline for a lead or for the reason why there is none, and has been drawn so. */
const DRAWN = `new Promise((done) => {
  const look = () => requestAnimationFrame(document.querySelector('footer') ? () => done(null) : look)
  look()
})`

/** The desk's parts are there, drawn or not: a window behind others draws nothing. */
const MOUNTED = `new Promise((done) => {
  const look = () => document.querySelector('footer') ? done(null) : setTimeout(look, 50)
  look()
})`

/** Waits until the desk hears what main tells it. */
export async function whenDeskHears(desk: BrowserWindow): Promise<void> {
  await desk.webContents.executeJavaScript(MOUNTED)
}

/** Says on the output when the desk can be used: for whoever measures the start. */
export async function tellReady(desk: BrowserWindow): Promise<void> {
  await desk.webContents.executeJavaScript(DRAWN)
  console.log('READY desk')
}
