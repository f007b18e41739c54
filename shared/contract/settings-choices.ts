/** How large the text of the desk is, in pixels of its usual lines; everything else keeps its proportion to them. */
export const TEXT_SIZES = [12, 13, 14, 15, 16] as const

/** How large the whole screen is, in percent of what the system would draw. */
export const ZOOMS = [90, 100, 110, 125, 150, 175, 200] as const
export type Zoom = (typeof ZOOMS)[number]

/** One step larger or smaller; the last step stays where it is. */
export function nextZoom(zoom: Zoom, by: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom
}

/** Families of letters that Japanese computers have; `standard` takes the first of several that is there. */
export const FONTS = ['standard', 'system', 'yu_gothic', 'meiryo', 'hiragino', 'biz_ud_gothic'] as const

export const DENSITIES = ['roomy', 'standard', 'compact'] as const

/** What a beginner is told once, in the order of the work. */
export const HINTS = ['dial', 'branch', 'outcome', 'save', 'palette'] as const
export type HintId = (typeof HINTS)[number]

/** So many targets of transfers are remembered. */
export const TRANSFER_TARGETS = 5
