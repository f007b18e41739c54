import { join } from 'node:path'

/** Where things are: the app's own files (read-only) and the person's profile. */
export interface AppPaths {
  /** The folder that the build writes: main, preload, renderer. */
  readonly out: string
  readonly scripts: string
  readonly sampleLeads: string
  readonly profile: string
  readonly database: string
  readonly quarantine: string
  readonly backups: string
  /** What was said in calls that are recorded. */
  readonly recordings: string
  /** Files that could not be read, as they were. */
  readonly kept: string
}

export function appPaths(appFolder: string, profile: string): AppPaths {
  return {
    out: join(appFolder, 'out'),
    scripts: join(appFolder, 'resources/scripts'),
    sampleLeads: join(appFolder, 'resources/samples/sample-leads.csv'),
    profile,
    database: join(profile, 'toritsugi.db'),
    quarantine: join(profile, 'quarantine'),
    backups: join(profile, 'backups'),
    recordings: join(profile, 'recordings'),
    kept: join(profile, 'kept')
  }
}
