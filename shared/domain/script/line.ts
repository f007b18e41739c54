import { type LiquidVariables, renderLiquid } from '../../lib/liquid'
import { hearingFields } from './hearing-fields'
import type { ScriptBundle } from './script'
import { type LineVariables, variableLabel } from './variables'

/** A piece of a spoken line: the script's words, a filled variable, or a gap named for the rep (担当者名). */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'gap'; readonly name: string; readonly label: string }

/** Makes renderers for the lines of one bundle: each turns one spoken paragraph into segments. Never throws. */
export function lineRenderer(bundle: ScriptBundle): (text: string, variables: LineVariables) => Segment[] {
  const labels = Object.fromEntries(hearingFields(bundle).map(({ field, label }) => [field, label]))
  return (text, variables) => renderLine(text, variables, labels)
}

/** Renders one spoken paragraph. `fieldLabels` names missing answers; without it a gap shows the field's key. */
export function renderLine(text: string, variables: LineVariables, fieldLabels: Readonly<Record<string, string>> = {}): Segment[] {
  const values: LiquidVariables = variables
  return renderLiquid(text, values).map((segment) =>
    segment.kind === 'gap' ? { ...segment, label: variableLabel(segment.name, fieldLabels) } : segment
  )
}
