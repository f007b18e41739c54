// `node scripts/run-electron.mjs <folder> [arguments]`: the built app in Electron. Chromium refuses its sandbox to root,
// so only then it is switched off, and only here: never in the app.
import { requireFromProject } from './bootstrap/project.mjs'
import { runWithDisplay } from './display.mjs'

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
await runWithDisplay(requireFromProject('electron'), [...sandbox, ...process.argv.slice(2)], { explain: true })
