import { create } from 'zustand'
import type { HintId } from '../../../shared/contract/settings-choices'

/** The hint that is on the desk now. */
export const useShownHint = create<{ readonly hint: HintId | null }>()(() => ({ hint: null }))
