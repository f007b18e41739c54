import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { reactCompiler } from './scripts/build/react-compiler.mjs'
import { notePackages } from './scripts/dist/bundled-packages.mjs'

/** The oldest runtime the app is tested on (Electron 33); newer ones run the same output. */
const NODE = 'node20.18'
const CHROME = 'chrome130'

export default defineConfig({
  main: {
    plugins: [notePackages('main')],
    // its build for Node declares a `require` of its own, beside the one that the bundle of a worker has already
    resolve: { alias: [{ find: /^fflate$/, replacement: path.resolve('node_modules/fflate/esm/browser.js') }] },
    build: {
      target: NODE,
      // Only `dependencies` (better-sqlite3, which is native) stay outside the bundle.
      externalizeDeps: true,
      rollupOptions: { input: { main: path.resolve('electron/main.ts'), ...workerEntries('electron') } }
    }
  },
  preload: {
    plugins: [notePackages('preload')],
    build: {
      target: NODE,
      // A sandboxed preload can load no other file and no ES module, so it is one CommonJS bundle.
      externalizeDeps: false,
      rollupOptions: { input: { preload: path.resolve('electron/preload.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } }
    }
  },
  renderer: {
    root: 'renderer',
    plugins: [reactCompiler(), react(), notePackages('renderer')],
    build: {
      target: CHROME,
      // half as much to read and to parse before the desk is there
      minify: true,
      rollupOptions: {
        input: {
          desk: path.resolve('renderer/desk/index.html'),
          line: path.resolve('renderer/line/index.html'),
          startup: path.resolve('renderer/startup/index.html')
        }
      }
    }
  }
})

/** Every `name-worker.ts` in the folder becomes `out/main/name-worker.js`, beside main.js: `new Worker(new URL("./name-worker.js", import.meta.url))`. */
function workerEntries(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('-worker.ts'))
  return Object.fromEntries(files.map((file) => [path.basename(file, '.ts'), path.resolve(folder, file)]))
}
