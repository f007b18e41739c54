import { DEFAULT_TEAM_SETTINGS, TeamSettingKey, type TeamSettings, teamSettingSchemas } from '../../../shared/domain/team/team-settings'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

interface SettingRow {
  readonly key: string
  readonly json: string
  readonly at: Instant
  readonly by: string
}

export type TeamSettingChanges = { readonly [Key in TeamSettingKey]?: { readonly at: Instant; readonly by: string } }

interface Known {
  readonly settings: TeamSettings
  readonly changes: TeamSettingChanges
}

/** What the team has set; the default where it has set nothing, or where what is stored can't be read any more. */
export function createTeamSettingRepository(database: Statements) {
  const all = database.prepare<[], SettingRow>('SELECT key, value_json AS json, changed_at AS at, changed_by AS by FROM team_setting')
  const put = database.prepare<SettingRow>(`
    INSERT INTO team_setting (key, value_json, changed_at, changed_by) VALUES ($key, $json, $at, $by)
    ON CONFLICT (key) DO UPDATE SET value_json = $json, changed_at = $at, changed_by = $by`)
  const remove = database.prepare<[string]>('DELETE FROM team_setting WHERE key = ?')

  let known: Known | undefined
  const read = (): Known => {
    known ??= knownOf(all.all())
    return known
  }

  return {
    get: (): TeamSettings => read().settings,
    /** Who set what is not the default, and when. */
    changes: (): TeamSettingChanges => read().changes,
    put<Key extends TeamSettingKey>(key: Key, value: TeamSettings[Key], at: Instant, by: string): void {
      known = undefined
      put.run({ key, json: JSON.stringify(value), at, by })
    },
    /** Sets back to the default. */
    remove(key: TeamSettingKey): void {
      known = undefined
      remove.run(key)
    }
  } as const
}

function knownOf(rows: readonly SettingRow[]): Known {
  const readable = rows.flatMap(({ key, json, at, by }) => {
    const name = TeamSettingKey.safeParse(key).data
    const value = name && teamSettingSchemas[name].safeParse(JSON.parse(json)).data
    return name === undefined || value === undefined ? [] : [{ name, value, change: { at, by } }]
  })
  return {
    settings: { ...DEFAULT_TEAM_SETTINGS, ...Object.fromEntries(readable.map(({ name, value }) => [name, value])) },
    changes: Object.fromEntries(readable.map(({ name, change }) => [name, change]))
  }
}
