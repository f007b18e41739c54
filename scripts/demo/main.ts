// `npm run demo -- [--csv FILE] [--out DIR]`: the real app, worked by itself from a file of leads to finished calls.
import { resolve } from 'node:path'
import { DemoFailure } from './demo-failure'
import { readOptions, USAGE } from './options'
import { runDemo } from './run-demo'

const projectFolder = resolve(import.meta.dirname, '../..')

try {
  const options = await readOptions(process.argv.slice(2), projectFolder, process.env.INIT_CWD ?? process.cwd())
  if (options === 'help') console.log(USAGE)
  else await runDemo(projectFolder, options, (text) => console.log(text))
} catch (error) {
  console.error(error instanceof DemoFailure ? `demo: ${error.message}` : error)
  process.exitCode = 1
}
