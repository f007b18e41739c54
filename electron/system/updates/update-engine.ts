/** What looks for a new version and puts it in place. Its failures are AppErrors of `update.*`. */
export interface UpdateEngine {
  /** The version at the feed when it is newer than this one. */
  check(feed: string): Promise<string | null>
  /** Fetches what `check` found and verifies it. From then on it is put in place when the app ends, too. */
  download(onPercent: (percent: number) => void): Promise<void>
  /** Ends the app, puts the new version in place and starts it. */
  install(): void
}
