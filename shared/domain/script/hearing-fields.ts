import { BANTCH_ITEMS, type BantchItem, type FieldKey, isBantchItem } from '../hearing/answer'
import type { FieldDefinition, FieldKind, ScriptBundle } from './script'

/** A row of the hearing panel. */
export interface HearingField {
  readonly field: FieldKey
  readonly label: string
  readonly kind: FieldKind
  readonly choices: readonly string[]
}

const BANTCH_LABELS: Readonly<Record<BantchItem, string>> = {
  budget: '予算',
  authority: '決裁権',
  needs: '必要性',
  timeframe: '導入時期',
  competitor: '競合',
  human_resources: '社内人材'
}

/** What the hearing panel offers for a bundle: the six BANTCH items first, then the team's own fields in their written order. */
export function hearingFields(bundle: Pick<ScriptBundle, 'full' | 'hearing'>): HearingField[] {
  const definitions = new Map<string, FieldDefinition>()
  for (const definition of [...(bundle.hearing.fields ?? []), ...(bundle.full.fields ?? [])]) {
    if (!definitions.has(definition.field)) definitions.set(definition.field, definition)
  }
  const items = BANTCH_ITEMS.map((item) => rowOf(definitions.get(item) ?? { field: item, label: BANTCH_LABELS[item], kind: 'text' }))
  const own = [...definitions.values()].filter(({ field }) => !isBantchItem(field)).map(rowOf)
  return [...items, ...own]
}

function rowOf({ field, label, kind, choices }: FieldDefinition): HearingField {
  return { field, label, kind, choices: choices ?? [] }
}
