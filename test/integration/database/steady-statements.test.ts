import { expect, it } from 'vitest'
import { openDatabase } from '../../../electron/database/open'
import { steadyStatements, withSteadyParameters } from '../../../electron/database/steady-statements'

it('hides compared parameters from the planner, and leaves the others alone', () => {
  expect(withSteadyParameters('SELECT 1 FROM t WHERE a = ? AND b>=$from AND c <> @c LIMIT ?')).toBe(
    'SELECT 1 FROM t WHERE a = +? AND b>=+$from AND c <> +@c LIMIT ?'
  )
  expect(withSteadyParameters('INSERT INTO t (a, b) VALUES (?, $b)')).toBe('INSERT INTO t (a, b) VALUES (?, $b)')
})

it('still seeks by index, and finds the same rows', () => {
  const database = openDatabase(':memory:')
  const add = steadyStatements(database).prepare(
    "INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES (?, '青空精機', ?, 0, 0)"
  )
  add.run('company-1', 'aozora')
  add.run('company-2', 'midori')
  const sql = 'SELECT id FROM company WHERE name_key = ? AND created_at <= ?'
  expect(steadyStatements(database).prepare(sql).all('aozora', 5)).toEqual([{ id: 'company-1' }])
  const plan = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${withSteadyParameters(sql)}`).all('aozora', 5)
  expect(plan.map(({ detail }) => detail)).toEqual(['SEARCH company USING INDEX company_by_name_key (name_key=?)'])
  database.close()
})
