// `npx tsx scripts/draw-icons.ts`, on a display: draws build/icon.svg into the sizes that the packages need. Run it when the drawing has changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { _electron as electron } from '@playwright/test'

const SIZES = [16, 32, 48, 64, 128, 256, 512]
const folder = path.resolve(import.meta.dirname, '../build')
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8')

const executablePath: string = createRequire(import.meta.url)('electron')
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const app = await electron.launch({ executablePath, args: [...sandbox, path.resolve(import.meta.dirname, '..')] })
const page = await app.firstWindow()
for (const size of SIZES) {
  const picture = await page.evaluate(draw, { drawing, size })
  const bytes = Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64')
  writeFileSync(path.join(folder, `icons/${size}x${size}.png`), bytes)
}
await app.close()

/** Runs in the page. */
async function draw({ drawing, size }: { readonly drawing: string; readonly size: number }): Promise<string> {
  const image = new Image(size, size)
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png')
}
