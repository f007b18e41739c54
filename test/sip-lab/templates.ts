import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, 'config')

/**
 * The text of a file in `config/`, with every `@NAME@` replaced by its value.
 * @throws when a value is missing or is not asked for.
 */
export function filledTemplate(file: string, values: Readonly<Record<string, string | number>>): string {
  const unused = new Set(Object.keys(values))
  const text = readFileSync(path.join(folder, file), 'utf8').replace(/@([A-Z_]+)@/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${file} asks for ${name}`)
    unused.delete(name)
    return String(value)
  })
  if (unused.size > 0) throw new Error(`${file} does not ask for ${[...unused].join(', ')}`)
  return text
}
