/** How large the text of the desk is, in pixels of its usual lines; everything else keeps its proportion to them. */
export const TEXT_SIZES = [12, 13, 14, 15, 16] as const

/** Families of letters that Japanese computers have; `standard` takes the first of several that is there. */
export const FONTS = ['standard', 'system', 'yu_gothic', 'meiryo', 'hiragino', 'biz_ud_gothic'] as const

export const DENSITIES = ['roomy', 'standard', 'compact'] as const

/** What a beginner is told once, in the order of the work. */
export const HINTS = ['dial', 'branch', 'outcome', 'save', 'palette'] as const
export type HintId = (typeof HINTS)[number]
