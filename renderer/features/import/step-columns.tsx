import { NativeSelect } from '@mantine/core'
import { ColumnTarget, REPEATABLE_TARGETS } from '../../../shared/domain/import/field-target'
import { type Translate, useText } from '../../i18n'
import { columnsProblem } from './import-state'
import classes from './import-wizard.module.css'
import { MappingSource } from './mapping-source'
import tables from './tables.module.css'
import type { Import } from './use-import'

const GROUPS = {
  who: ['company', 'company_kana', 'name', 'family_name', 'given_name', 'name_kana', 'family_kana', 'given_kana', 'department', 'title'],
  reach: ['phone_main', 'phone_direct', 'phone_mobile', 'email', 'website'],
  attributes: ['industry', 'employees', 'region', 'memo'],
  marketing: ['source', 'score', 'level', 'behaviour', 'behaviour_at', 'opt_in_on', 'opt_out_on'],
  other: ['custom', 'ignore']
} as const satisfies Record<string, readonly ColumnTarget[]>

const GROUP_NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[]
const SAMPLES = 3

/** One line per column: what it holds and which field of a lead that is. */
export function StepColumns({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const { preview, mapping } = wizard.state
  const problem = columnsProblem(wizard.state)
  const choices = choicesIn(t)
  const repeated = repeatedTargets(mapping)
  return (
    <div className={classes.columns}>
      <MappingSource wizard={wizard} />
      <div className={classes.remarks}>
        <p className={classes.quiet}>{t('import.columns.note')}</p>
        <p role="status" className={classes.look} data-shown={problem !== undefined}>
          {problem &&
            t(`import.columns.problems.${problem}`, {
              targets: repeated.map((target) => t(`import.columns.targets.${target}`)).join(' / ')
            })}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={tables.scroller} aria-label={t('import.columns.title')} tabIndex={0}>
        <table className={tables.mapping}>
          <thead>
            <tr>
              <th scope="col">{t('import.columns.header')}</th>
              <th scope="col">{t('import.columns.samples')}</th>
              <th scope="col">{t('import.columns.target')}</th>
            </tr>
          </thead>
          <tbody>
            {preview?.headers.map((header, column) => {
              const name = header === '' ? t('import.columns.unnamed', { number: column + 1 }) : header
              const target = mapping[column] ?? 'custom'
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order, and headers may repeat
                <tr key={column} data-left-out={target === 'ignore'}>
                  <th scope="row">{name}</th>
                  <td className={tables.samples}>{samplesOf(preview.rows, column).join('　/　')}</td>
                  <td>
                    <NativeSelect
                      aria-label={t('import.columns.targetOf', { header: name })}
                      value={target}
                      error={repeated.includes(target)}
                      onChange={(event) => wizard.match(column, ColumnTarget.parse(event.currentTarget.value))}
                      data={choices}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function choicesIn(t: Translate) {
  return GROUP_NAMES.map((group) => ({
    group: t(`import.columns.groups.${group}`),
    items: GROUPS[group].map((target) => ({ value: target, label: t(`import.columns.targets.${target}`) }))
  }))
}

/** The first few different values of a column. */
function samplesOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  const values = rows.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '')
  return [...new Set(values)].slice(0, SAMPLES)
}

function repeatedTargets(mapping: readonly ColumnTarget[]): readonly ColumnTarget[] {
  const single = mapping.filter((target) => !REPEATABLE_TARGETS.has(target))
  return [...new Set(single.filter((target, index) => single.indexOf(target) !== index))]
}
