import { Drop, Liquid } from 'liquidjs'
import { spokenFilters } from './liquid-filters'

/** Values by full variable name (`lead.name`). An absent, null or blank value is a gap. */
export type LiquidVariables = Readonly<Record<string, string | null | undefined>>

/** A piece of a rendered text: the writer's own words, a filled variable, or the name of a variable without a value. */
export type LiquidSegment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'gap'; readonly name: string }

export type CompiledLine = { readonly ok: true; readonly variables: readonly string[] } | { readonly ok: false; readonly message: string }

/** Parses a text and names the variables it uses, or says what is wrong with it. Never throws. */
export function compileLine(text: string): CompiledLine {
  try {
    const segments = liquid.globalVariableSegmentsSync(liquid.parse(text), { partials: false })
    return { ok: true, variables: segments.map((path) => path.map(String).join('.')) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Renders a text. Values are data: Liquid marks inside a value are shown as they are, control and private-use characters are
 * dropped. A text that cannot be parsed or exceeds the limits comes back unrendered as one piece of text, so that a draft
 * still shows something. Never throws.
 */
export function renderLiquid(text: string, variables: LiquidVariables): LiquidSegment[] {
  const source = withoutMarkers(text)
  try {
    const template = liquid.parse(source)
    const roots = liquid.globalVariablesSync(template, { partials: false })
    const scope = Object.fromEntries(roots.map((root) => [root, new Path(root, variables)]))
    return segmentsOf(String(liquid.renderSync(template, scope)))
  } catch {
    return source === '' ? [] : [{ kind: 'text', text: source }]
  }
}

/** A variable path that knows its own name: falsy in a condition and a named gap in the text when there is no value. */
class Path extends Drop {
  readonly #name: string
  readonly #variables: LiquidVariables

  constructor(name: string, variables: LiquidVariables) {
    super()
    this.#name = name
    this.#variables = variables
  }

  override liquidMethodMissing(key: string | number): Path {
    return new Path(`${this.#name}.${key}`, this.#variables)
  }

  get pathName(): string {
    return this.#name
  }

  override valueOf(): string | null {
    const value = Object.hasOwn(this.#variables, this.#name) ? this.#variables[this.#name] : undefined
    const text = withoutMarkers(value ?? '').trim()
    return text === '' ? null : text
  }
}

const GAP_START = '\u{E000}'
const VALUE_START = '\u{E001}'
const MARK_END = '\u{E002}'
const MARKED = /([\u{E000}\u{E001}])([^\u{E002}]*)\u{E002}/gu
// Control characters (tab and line feed stay) and every private-use character: none can be spoken, and the marks above are among them.
const UNSPEAKABLE = /[\p{Co}\p{Cs}]|(?![\t\n])\p{Cc}/gu

const ALLOWED_TAGS: readonly string[] = ['if', 'unless', 'case', 'comment', '#']

const liquid = createLiquid()

/** Liquid without files, loops, assignments or the stock filters: what is left is enough to speak and cannot run away. */
function createLiquid(): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: 10_000,
    renderLimit: 200,
    memoryLimit: 100_000,
    outputEscape: mark
  })
  for (const tag of Object.keys(engine.tags)) if (!ALLOWED_TAGS.includes(tag)) delete engine.tags[tag]
  for (const filter of Object.keys(engine.filters)) if (filter !== 'default') delete engine.filters[filter]
  for (const [name, speak] of Object.entries(spokenFilters)) {
    engine.registerFilter(name, (value: unknown) => {
      const text = filledText(value)
      return text === null ? value : speak(text)
    })
  }
  return engine
}

function mark(value: unknown): string {
  const text = filledText(value)
  if (text !== null) return `${VALUE_START}${text}${MARK_END}`
  return `${GAP_START}${value instanceof Path ? value.pathName : ''}${MARK_END}`
}

function filledText(value: unknown): string | null {
  if (value instanceof Path) return value.valueOf()
  return value === null || value === undefined ? null : withoutMarkers(String(value))
}

function segmentsOf(marked: string): LiquidSegment[] {
  const segments: LiquidSegment[] = []
  let end = 0
  for (const match of marked.matchAll(MARKED)) {
    if (match.index > end) segments.push({ kind: 'text', text: marked.slice(end, match.index) })
    const content = match[2] ?? ''
    segments.push(match[1] === GAP_START ? { kind: 'gap', name: content } : { kind: 'value', text: content })
    end = match.index + match[0].length
  }
  if (end < marked.length) segments.push({ kind: 'text', text: marked.slice(end) })
  return segments
}

function withoutMarkers(text: string): string {
  return text.replace(UNSPEAKABLE, '')
}
