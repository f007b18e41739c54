import { spawn } from 'node:child_process'

/** Whether windows opened now can be seen by somebody. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Runs a command that opens windows and ends with its exit code; without a display it runs on a virtual one.
 * `explain` says so first, for commands whose windows a person expects to see.
 */
export async function runWithDisplay(command, args, { explain = false } = {}) {
  if (hasDisplay()) return follow(command, args, process.env)
  if (explain) {
    say('No display (DISPLAY and WAYLAND_DISPLAY are unset): running on a virtual screen (Xvfb), where nobody sees it.')
    say('To see the window, start from a desktop session or set DISPLAY. Ctrl+C ends it.')
  }
  const screen = await startVirtualScreen()
  process.on('exit', () => screen.server.kill())
  follow(command, args, { ...process.env, DISPLAY: screen.display })
}

function follow(command, args, env) {
  const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    say(error.message)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
}

/** Xvfb picks a free display number itself and tells it on the pipe. In a group of its own, Ctrl+C ends it after the app, not before. */
function startVirtualScreen() {
  return new Promise((resolve) => {
    const options = { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true }
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'], options)
    const fail = () => {
      say('No display: neither DISPLAY nor WAYLAND_DISPLAY is set, and no virtual one could be started.')
      say('Start from a desktop session, or install a virtual display: sudo apt-get install xvfb')
      process.exit(1)
    }
    server.on('error', fail)
    server.on('exit', fail)
    let told = ''
    server.stdio[3].on('data', (chunk) => {
      told += chunk
      // the line break comes as a write of its own: a pipe closed before it would kill the server
      if (!told.endsWith('\n')) return
      server.off('exit', fail)
      server.unref()
      server.stdio[3].destroy()
      resolve({ server, display: `:${told.trim()}` })
    })
  })
}

function say(line) {
  process.stderr.write(`${line}\n`)
}
