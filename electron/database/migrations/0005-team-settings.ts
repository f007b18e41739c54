/** What a team sets for everybody; and who sensed a lead's relationship when. */
export const teamSettingsSchema = `
CREATE TABLE team_setting (
  -- one of TeamSettingKey; what has no row is the default
  key TEXT PRIMARY KEY,
  value_json TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  changed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE lead ADD COLUMN relationship_at INTEGER;
ALTER TABLE lead ADD COLUMN relationship_by TEXT NOT NULL DEFAULT '';
`
