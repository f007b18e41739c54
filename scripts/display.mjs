import { spawn, spawnSync } from 'node:child_process'

/** Whether windows opened now can be seen by somebody. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Runs a command that opens windows and ends with its exit code; without a display it runs on a virtual one.
 * `explain` says so first, for commands whose windows a person expects to see.
 */
export function runWithDisplay(command, args, { explain = false } = {}) {
  if (hasDisplay())
    return follow(spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }), (child, signal) => child.kill(signal))
  if (spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error) {
    process.stderr.write(
      'No display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start from a desktop, or install a virtual one: sudo apt-get install xvfb xauth\n'
    )
    process.exit(1)
  }
  if (explain) {
    process.stderr.write(
      'No display (DISPLAY and WAYLAND_DISPLAY are unset): running on a virtual screen by xvfb-run, where nobody sees it.\n'
    )
    process.stderr.write('To see the window, start from a desktop session or set DISPLAY. Ctrl+C ends it.\n')
  }
  // xvfb-run does not pass signals on, so it gets a process group of its own and the whole group is told.
  const child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1440x900x24', command, ...args], { stdio: 'inherit', detached: true })
  return follow(child, (group, signal) => process.kill(-group.pid, signal))
}

function follow(child, passOn) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(child, signal))
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
}
