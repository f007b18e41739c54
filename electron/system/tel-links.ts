import { app } from 'electron'
import { readTelLink } from '../../shared/domain/call/read-tel-link'
import { AppError } from '../../shared/errors/app-error'

const SCHEME = 'tel'

/**
 * Takes the computer's telephone links (`tel:`) from now on, or gives them back. Where they can't be given back, those that come are
 * passed over.
 * @throws AppError `call.tel_links_refused` when the system does not give them
 */
export function takeTelLinks(on: boolean): void {
  // asking for what is so already would bring up a question of the system again
  if (on === app.isDefaultProtocolClient(SCHEME)) return
  if (!on) app.removeAsDefaultProtocolClient(SCHEME)
  else if (!app.setAsDefaultProtocolClient(SCHEME)) throw new AppError('call.tel_links_refused')
}

/**
 * Hears of numbers that other programs ask to call: with the app's own start, from a second start while it runs, and on macOS by an event.
 * They fill a dialog; nobody is dialled by a link. Those that come while `isOn` says no are passed over.
 */
export function hearTelLinks(isOn: () => boolean, onNumber: (number: string) => void): void {
  const hear = (link: string | undefined): void => {
    const number = link === undefined || !isOn() ? null : readTelLink(link)
    if (number !== null) onNumber(number)
  }
  app.on('second-instance', (_event, argv) => hear(linkIn(argv)))
  app.on('open-url', (event, url) => {
    event.preventDefault()
    hear(url)
  })
  hear(linkIn(process.argv))
}

function linkIn(argv: readonly string[]): string | undefined {
  return argv.find((argument) => /^tel:/i.test(argument))
}
