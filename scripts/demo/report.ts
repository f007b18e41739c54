import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatNational } from '../../shared/lib/phone-number'
import { localDate, localTime } from '../../shared/lib/time'
import { csvText } from './csv'
import type { NextAction } from './next-action'
import type { CallRecord, ImportRecord, RunRecord } from './run-record'
import { fill, words } from './words'

const LOG_HEADERS = ['日時', '架電リスト', '会社名', '氏名', '電話番号', '回線', '架電結果', '通った手順', '回答', '次の行動', 'メモ']

export interface Summary {
  readonly import: ImportRecord | undefined
  readonly calls: readonly {
    readonly lead: string
    readonly number: string
    readonly outcome: string
    readonly steps: readonly string[]
    readonly answers: CallRecord['answers']
    readonly nextAction: NextAction
  }[]
  readonly totals: {
    readonly calls: number
    readonly dials: number
    readonly connects: number
    readonly persons: number
    readonly conversations: number
    readonly appointments: number
  }
}

/** Writes `summary.json` and `call-log.csv`. */
export async function writeReport(folder: string, run: RunRecord): Promise<Summary> {
  const summary = summaryOf(run)
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
  await writeFile(join(folder, 'call-log.csv'), csvText([LOG_HEADERS, ...run.calls.map(logRow)]))
  return summary
}

export function summaryOf({ import: imported, calls }: RunRecord): Summary {
  const counted = (flag: keyof CallRecord['outcome']['flags']) => calls.filter(({ outcome }) => outcome.flags[flag]).length
  return {
    import: imported,
    calls: calls.map((call) => ({
      lead: leadOf(call),
      number: call.number,
      outcome: call.outcome.code,
      steps: call.steps,
      answers: call.answers,
      nextAction: call.nextAction
    })),
    totals: {
      calls: calls.length,
      dials: counted('dial'),
      connects: counted('connect'),
      persons: counted('person'),
      conversations: counted('conversation'),
      appointments: counted('appointment')
    }
  }
}

/** One call in a few lines for the person who watches. */
export function callBlock(call: CallRecord, captions: readonly string[], position: string): string {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['相手', captions.map((text) => `「${text}」`)],
    ['手順', [call.steps.join(' → ')]],
    ['回答', answersOf(call)],
    ['結果', [call.outcome.label.ja]],
    ['次の行動', [actionText(call.nextAction)]]
  ]
  const rows = lines.flatMap(([label, texts]) => texts.map((text, index) => `  ${index === 0 ? label : ''}\t${text}`))
  return [`${position} ${leadOf(call)}  ${formatNational(call.number)}`, ...rows].join('\n')
}

export function leadOf({ company, name }: Pick<CallRecord, 'company' | 'name'>): string {
  return [company, name].filter((part) => part !== '').join(' ')
}

function logRow(call: CallRecord): readonly string[] {
  const { note } = call
  const parts = note ? [note.facts, note.interpretation, note.action, note.consult === 1 ? words.note.consult : ''] : []
  return [
    `${localDate(call.at)} ${localTime(call.at)}`,
    call.list,
    call.company,
    call.name,
    formatNational(call.number),
    call.line === 'practice' ? words.desk.linePractice : words.desk.lineManual,
    call.outcome.label.ja,
    call.steps.join(' → '),
    answersOf(call).join('\n'),
    actionText(call.nextAction),
    parts.filter((part) => part !== '').join('\n')
  ]
}

function answersOf({ answers, labels }: CallRecord): readonly string[] {
  return Object.entries(answers).map(([field, { value, words: said }]) => {
    const quote = said === '' ? '' : fill(words.hearing.quote, { words: said })
    return `${labels.get(field) ?? field}: ${value}${quote}`
  })
}

function actionText({ at, on, text }: NextAction): string {
  const when = at === undefined ? on : at.slice(0, 16).replace('T', ' ')
  return when === undefined ? text : `${when} ${text}`
}
