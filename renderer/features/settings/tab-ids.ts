/** The elements of a section that name each other. */
export function tabId(section: string): string {
  return `settings-tab-${section}`
}

export function panelId(section: string): string {
  return `settings-panel-${section}`
}
