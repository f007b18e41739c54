import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { callFromForeignPage } from '../support/foreign-page'
import { type Desk, expect, test } from '../support/launch-desk'

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string } }

/** Calls a name of the bridge with anything, as a page that was taken over would. */
function callWith(desk: Desk, name: string, makeInput: string): Promise<Answer> {
  return desk.page.evaluate(
    async ([called, code]) => {
      const inputs: Record<string, () => unknown> = {
        huge: () => ({ text: 'x'.repeat(50_000_000) }),
        hugeList: () => ({ token: 'a', plan: { mapping: Array(3_000_000).fill('company') } }),
        bytes: () => new Uint8Array(50_000_000),
        deep: () => Array.from({ length: 500 }).reduce((inner) => [inner], 'x' as unknown),
        cycle: () => {
          const self: Record<string, unknown> = { text: 'a' }
          self.text = self
          return self
        },
        uncomparable: () => ({ callId: { length: { toString: 0 } }, code: 'absent', input: {} }),
        polluted: () => JSON.parse('{"theme":"dark","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
        pollutedRep: () => JSON.parse('{"rep":{"__proto__":{"polluted":1},"name":"佐々木 葵"}}')
      }
      return Reflect.apply(Reflect.get(window.desk.calls, called ?? ''), undefined, [inputs[code ?? '']?.()])
    },
    [name, makeInput]
  )
}

async function addresses({ app }: Desk): Promise<readonly string[]> {
  return app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) => contents.getURL())
      .sort()
  )
}

const OWN_PAGES = ['app://toritsugi/desk/index.html', 'app://toritsugi/line/index.html']

for (const [what, attack] of [
  ['a link', () => Object.assign(document.createElement('a'), { href: 'https://example.com/' }).click()],
  ['a link to a new window', () => Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' }).click()],
  ['a link to a file', () => Object.assign(document.createElement('a'), { href: 'file:///etc/passwd' }).click()],
  ['another page of the app', () => window.location.assign('/line/index.html')],
  ['a script as an address', () => Object.assign(document.createElement('a'), { href: 'javascript:window.hit=1' }).click()],
  [
    'a form',
    () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://example.com/', method: 'post' })
      document.body.append(form)
      form.submit()
    }
  ],
  [
    'a refresh',
    () => {
      const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=https://example.com/' })
      document.head.append(meta)
    }
  ],
  [
    'a base address',
    () => {
      document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' }))
      window.location.assign('x')
    }
  ]
] as const) {
  test(`a page is not taken elsewhere by ${what}`, async ({ desk }) => {
    await desk.page.evaluate(attack)
    // a call to main and back comes after whatever the page asked for before
    expect(await desk.page.evaluate(async () => (await window.desk.calls['desk.snapshot'](undefined)).ok)).toBe(true)
    expect(await addresses(desk)).toEqual(OWN_PAGES)
    expect(await desk.page.evaluate(() => 'hit' in window)).toBe(false)
  })
}

test('a dropped file or link is not opened in the place of the page', async ({ desk }) => {
  const file = path.join(desk.profile, 'dropped.html')
  await writeFile(file, '<script>window.hit = 1</script>')
  const session = await desk.page.context().newCDPSession(desk.page)
  for (const data of [
    { items: [], files: [file], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/uri-list', data: 'https://example.com/' }], dragOperationsMask: 1 }
  ]) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  }
  expect(await desk.page.evaluate(async () => (await window.desk.calls['desk.snapshot'](undefined)).ok)).toBe(true)
  expect(await addresses(desk)).toEqual(OWN_PAGES)
})

test('nothing comes in from outside: no script, frame, worker, request, picture, download or text run as code', async ({ desk }) => {
  const seen = await desk.page.evaluate(async () => {
    const settled = async (work: () => unknown): Promise<string> => {
      try {
        await work()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    const loaded = (element: HTMLElement & { src: string }, src: string): Promise<string> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => resolve('done'))
        element.addEventListener('error', () => resolve('refused'))
        element.src = src
        document.body.append(element)
      })
    const violated = (element: HTMLIFrameElement, src: string): Promise<string> =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective), { once: true })
        element.src = src
        document.body.append(element)
      })
    const bare = document.createElement('iframe')
    document.body.append(bare)
    const marked = document.createElement('div')
    marked.innerHTML = '<img src="x:" onerror="window.hit = 1"><button onclick="window.hit = 2">x</button>'
    document.body.append(marked)
    marked.querySelector('button')?.click()
    Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'x.txt' }).click()
    // in a task of its own: what the test driver runs is exempt from the policy
    const ofThePage = (work: () => unknown): Promise<string> => new Promise((resolve) => setTimeout(() => resolve(settled(work)), 0))
    return {
      evaluated: await ofThePage(() => Reflect.get(globalThis, 'eval')('window.hit = 3')),
      compiled: await ofThePage(() => new Function('window.hit = 4')()),
      fetched: await settled(() => fetch('https://example.com/')),
      file: await settled(() => fetch('file:///etc/passwd')),
      beyond: await settled(async () => {
        if (!(await fetch('app://toritsugi/%2e%2e/main/main.js')).ok) throw new Error('not found')
      }),
      broken: await settled(async () => {
        if (!(await fetch('app://toritsugi/%E0%A4%A')).ok) throw new Error('not found')
      }),
      script: await loaded(document.createElement('script'), 'https://example.com/x.js'),
      inline: await loaded(document.createElement('script'), 'data:text/javascript,window.hit=5'),
      picture: await loaded(document.createElement('img'), 'https://example.com/x.png'),
      frame: await violated(document.createElement('iframe'), 'https://example.com/'),
      bareFrame: Reflect.has(bare.contentWindow ?? {}, 'desk'),
      worker: await settled(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
            worker.onmessage = resolve
            worker.onerror = reject
          })
      ),
      hit: Reflect.get(window, 'hit')
    }
  })
  expect(seen).toEqual({
    evaluated: 'refused',
    compiled: 'refused',
    fetched: 'refused',
    file: 'refused',
    beyond: 'refused',
    broken: 'refused',
    script: 'refused',
    inline: 'refused',
    picture: 'refused',
    frame: 'frame-src',
    bareFrame: false,
    worker: 'refused',
    hit: undefined
  })
  expect(await addresses(desk)).toEqual(OWN_PAGES)
})

test('what a page asks of the system is refused, by the question itself too', async ({ desk }) => {
  const answers = await desk.page.evaluate(async () => {
    const asked = async (work: () => Promise<unknown>): Promise<string> => work().then(String, (error: Error) => error.name)
    return {
      microphone: await asked(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await asked(() => navigator.mediaDevices.getDisplayMedia()),
      notification: await asked(() => Notification.requestPermission()),
      clipboard: await asked(() => navigator.clipboard.readText()),
      position: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('told'),
          ({ code }) => resolve(code)
        )
      )
    }
  })
  expect(answers).toEqual({
    // a computer without one says so first
    microphone: expect.stringMatching(/^Not(Allowed|Found)Error$/),
    screen: expect.not.stringContaining('object'),
    notification: 'denied',
    clipboard: 'NotAllowedError',
    position: 1
  })
})

test('arguments without measure or end are refused, and the desk goes on', async ({ desk }) => {
  const refused = 'ipc.invalid_input'
  expect(await callWith(desk, 'dnc.readList', 'huge')).toMatchObject({ ok: false, error: { code: refused } })
  expect(await callWith(desk, 'import.run', 'hugeList')).toMatchObject({ ok: false, error: { code: refused } })
  expect(await callWith(desk, 'desk.snapshot', 'bytes')).toMatchObject({ ok: false, error: { code: refused } })
  expect(await callWith(desk, 'desk.snapshot', 'deep')).toMatchObject({ ok: false, error: { code: refused } })
  expect(await callWith(desk, 'dnc.readList', 'cycle')).toMatchObject({ ok: false, error: { code: refused } })
  expect(await callWith(desk, 'outcome.preview', 'uncomparable')).toMatchObject({ ok: false, error: { code: refused } })
  expect(await desk.page.evaluate(async () => (await window.desk.calls['desk.snapshot'](undefined)).ok)).toBe(true)
})

test('names that are words of the language change no prototype, here or in main', async ({ desk }) => {
  expect((await callWith(desk, 'settings.change', 'polluted')).ok).toBe(true)
  expect((await callWith(desk, 'settings.change', 'pollutedRep')).ok).toBe(true)
  expect(await desk.page.evaluate(() => 'polluted' in {})).toBe(false)
  expect(await desk.app.evaluate(() => 'polluted' in {})).toBe(false)
  const unknown = await desk.page.evaluate(() => {
    const { calls } = window.desk
    return ['__proto__.x', 'desk.nothing', 'desk-call:desk.snapshot', 'line-report'].filter((name) => Reflect.has(calls, name))
  })
  expect(unknown).toEqual([])
})

test('another page with the same bridge is not answered', async ({ desk }) => {
  const asDesk = await callFromForeignPage(
    desk.app,
    'desk',
    `Promise.all(['desk.snapshot', 'call.hangup', 'role.lock'].map((name) => window.desk.calls[name]())).then((answers) => ({ bridge: Object.keys(window.desk), answers: answers.map(({ error }) => error?.code) }))`
  )
  expect(asDesk).toEqual({ bridge: ['calls', 'on'], answers: ['ipc.foreign_sender', 'ipc.foreign_sender', 'ipc.foreign_sender'] })
})

test('the line window and a stranger in its name have no way to the desk', async ({ desk }) => {
  const line = desk.app.windows().find((page) => page.url().includes('/line/'))
  expect(await line?.evaluate(() => ['desk' in window, Object.keys(Reflect.get(window, 'line')).sort()])).toEqual([
    false,
    ['onCommand', 'recorded', 'report']
  ])
  // reports that no schema knows, from the true line window: dropped, and main lives
  await line?.evaluate(() => {
    const { report, recorded } = Reflect.get(window, 'line') as Record<'report' | 'recorded', (value: unknown) => void>
    const huge = 'x'.repeat(50_000_000)
    for (const value of [null, 'x', { kind: 'released', callId: { length: { toString: 0 } } }, huge]) report(value)
    for (const value of [null, { callId: '../../settings', sound: new Uint8Array(8) }, { callId: 'x', sound: huge }, huge]) recorded(value)
  })
  const asLine = await callFromForeignPage(
    desk.app,
    'line',
    `(window.line.report({ kind: 'ready' }), { bridge: Object.keys(window), answers: ['desk' in window] })`
  )
  expect(asLine.answers).toEqual([false])
  expect(await desk.page.evaluate(async () => (await window.desk.calls['desk.snapshot'](undefined)).ok)).toBe(true)
  expect(desk.output()).not.toContain('uncaught')
})

test('every page is opened with the preferences that shut it off, whatever a window asks for', async ({ desk }) => {
  const all = await desk.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // there in every Electron, and missing in its types
      const preferences = (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
      const { contextIsolation, sandbox, nodeIntegration, webviewTag, webSecurity = true } = preferences
      return { contextIsolation, sandbox, nodeIntegration, webviewTag, webSecurity }
    })
  )
  const shut = { contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false, webSecurity: true }
  expect(all).toEqual([shut, shut])
})
