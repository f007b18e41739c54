// `node scripts/with-display.mjs <command> [arguments]`: runs a command on the display, or on a virtual one where there is none.
import { runWithDisplay } from './display.mjs'

const [command, ...args] = process.argv.slice(2)
if (command === undefined) throw new Error('name the command to run')
await runWithDisplay(command, args)
