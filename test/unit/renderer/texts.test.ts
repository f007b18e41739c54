import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/i18n/en'
import { ja } from '../../../renderer/i18n/ja'

const japanese = textsOf(ja)
const english = textsOf(en)
const code = sourcesIn('renderer')

describe('the texts of the screen', () => {
  test('exist in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...japanese.keys()].sort())
  })

  test('are never empty', () => {
    const empty = [...japanese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(empty).toEqual([])
  })

  test('have the same places to fill in both languages', () => {
    const different = [...japanese].filter(([key, text]) => placesIn(text).join() !== placesIn(english.get(key) ?? '').join())
    expect(different.map(([key]) => key)).toEqual([])
  })

  test('are all used', () => {
    const written = new Set(code.flatMap((source) => [...source.matchAll(/['"`]([a-zA-Z]+(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key)))
    const composed = code.flatMap((source) =>
      [...source.matchAll(/`([a-zA-Z]+\.(?:[\w.-]|\$\{[^}]*\})*\$\{[^`]*)`/g)].map(([, key]) => patternOf(key ?? ''))
    )
    const unused = [...japanese.keys()].filter((key) => !written.has(key) && !composed.some((pattern) => pattern.test(key)))
    expect(unused).toEqual([])
  })
})

test('no words are written outside the texts', () => {
  const place = /renderer\/(?!i18n\/)/
  const offenders = filesIn('renderer')
    .filter((file) => place.test(file) && !file.startsWith('renderer/line/') && !file.endsWith('.css') && !file.endsWith('.html'))
    .filter((file) => /[぀-ヿ一-鿿]/.test(withoutComments(readFileSync(file, 'utf8'))))
  expect(offenders).toEqual([])
})

type Tree = { readonly [key: string]: string | Tree }

function textsOf(tree: Tree, before = ''): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') texts.set(before + key, value)
    else for (const [inner, text] of textsOf(value, `${before}${key}.`)) texts.set(inner, text)
  }
  return texts
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, place]) => place ?? '').sort()
}

/** A key with computed parts stands for every key that it could become. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${parts.join('[\\w-]+')}$`)
}

function sourcesIn(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('renderer/i18n/'))
    .map((file) => readFileSync(file, 'utf8'))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '')
}
