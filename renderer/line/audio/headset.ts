import {
  findButtons,
  HEADSET_AT_REST,
  type HeadsetLamps,
  type HeadsetPress,
  lampReports,
  type ReportLayout,
  readReport,
  TELEPHONY_PAGE
} from '../../../shared/domain/call/audio/headset-report'

/** A device with reports, as far as it is used here (W3C community group, WebHID); TypeScript does not know it. */
export interface HidDevice {
  readonly collections: readonly HidCollection[]
  open(): Promise<void>
  sendReport(reportId: number, bytes: BufferSource): Promise<void>
  addEventListener(kind: 'inputreport', callback: (event: { readonly reportId: number; readonly data: DataView }) => void): void
}

interface HidCollection {
  readonly usagePage: number
  readonly inputReports: readonly HidReport[]
  readonly outputReports: readonly HidReport[]
}

interface HidReport {
  readonly reportId: number
  readonly items: readonly {
    readonly usages?: readonly number[]
    readonly reportSize: number
    readonly reportCount: number
    readonly isAbsolute: boolean
  }[]
}

/** Where headsets come from. A browser without WebHID has none. */
export interface HidSource {
  getDevices(): Promise<readonly HidDevice[]>
  addEventListener(kind: 'connect', callback: (event: { readonly device: HidDevice }) => void): void
}

/** The headsets with buttons: tells what is pressed, and shows them how the calls stand. */
export function followHeadsets(source: HidSource | undefined, pressed: (press: HeadsetPress) => void): (lamps: HeadsetLamps) => void {
  const show = new Set<(lamps: HeadsetLamps) => void>()
  let lamps: HeadsetLamps = { ring: false, offHook: false, mute: false }

  const take = async (device: HidDevice): Promise<void> => {
    const telephony = device.collections.filter(({ usagePage }) => usagePage === TELEPHONY_PAGE)
    if (telephony.length === 0) return
    await device.open()
    const buttons = findButtons(layoutsOf(telephony.flatMap(({ inputReports }) => inputReports)))
    let state = HEADSET_AT_REST
    device.addEventListener('inputreport', ({ reportId, data }) => {
      const [next, presses] = readReport(buttons, state, reportId, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
      state = next
      for (const press of presses) pressed(press)
    })
    const outputs = layoutsOf(telephony.flatMap(({ outputReports }) => outputReports))
    const showOn = (now: HeadsetLamps): void => {
      // what is shown comes back as a report of the same switch, which then is nobody's pressing
      state = { ...state, hook: now.offHook }
      for (const { reportId, bytes } of lampReports(outputs, now)) device.sendReport(reportId, bytes).catch(() => {})
    }
    show.add(showOn)
    showOn(lamps)
  }
  // one that can't be opened, since another program holds it, leaves its buttons to that
  const tryToTake = (device: HidDevice): void => void take(device).catch(() => {})
  source?.addEventListener('connect', ({ device }) => tryToTake(device))
  source?.getDevices().then(
    (devices) => devices.forEach(tryToTake),
    () => {}
  )

  return (now) => {
    lamps = now
    for (const showOn of show) showOn(now)
  }
}

function layoutsOf(reports: readonly HidReport[]): readonly ReportLayout[] {
  return reports.map(({ reportId, items }) => ({
    reportId,
    items: items.map(({ usages = [], ...item }) => ({ ...item, usages }))
  }))
}
