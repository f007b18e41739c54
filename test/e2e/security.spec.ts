import { expect, test } from '../support/launch-desk'

test('a page has no Node, no raw IPC and only the calls of the contract', async ({ desk }) => {
  const reach = await desk.page.evaluate(() => ({
    globals: ['require', 'process', 'ipcRenderer', 'electron', 'module'].filter((name) => name in window),
    bridge: Object.keys(window.desk).sort(),
    line: 'line' in window
  }))
  expect(reach).toEqual({ globals: [], bridge: ['calls', 'on'], line: false })
})

test('input that is not in the contract is refused with a name, not thrown', async ({ desk }) => {
  const codes = await desk.page.evaluate(async () => {
    const call = (name: string, input: unknown): Promise<{ error?: { code: string } }> =>
      Reflect.apply(Reflect.get(window.desk.calls, name), undefined, [input])
    const attempts: [string, unknown][] = [
      ['call.dial', { entryId: 'x', number: 5, confirmed: true }],
      ['note.save', { callId: 'x', facts: 'あ'.repeat(20_000), interpretation: '', action: '', consult: false }],
      ['desk.open', { entryId: 'no-such-entry' }],
      ['settings.change', { line: 'carrier pigeon' }]
    ]
    const answers: { error?: { code: string } }[] = await Promise.all(attempts.map(([name, input]) => call(name, input)))
    return answers.map((answer) => answer.error?.code)
  })
  expect(codes).toEqual(['ipc.invalid_input', 'ipc.invalid_input', 'desk.lead_gone', 'ipc.invalid_input'])
})

test('a page stays where it is: no navigation, no new window, no code from a string', async ({ desk }) => {
  const before = desk.page.url()
  const attempts = await desk.page.evaluate(() => {
    const opened = window.open('https://example.com')
    window.location.href = 'https://example.com'
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    return { opened: opened !== null, injected: 'injected' in window }
  })
  expect(attempts).toEqual({ opened: false, injected: false })
  // asked of main: the test driver itself waits for a navigation that never comes
  const addresses = await desk.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getURL()))
  expect(addresses.sort()).toEqual([before, before.replace('/desk/', '/line/')])
})

test('what a page may ask of the system is refused unless it is in the table', async ({ desk }) => {
  const states = await desk.page.evaluate(async () => {
    const names = ['microphone', 'camera', 'geolocation', 'notifications'] as const
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
})
