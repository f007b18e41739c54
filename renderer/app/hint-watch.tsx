import { useHintWatch } from '../features/hints'
import { useOutcomeDraft } from '../features/outcome'

/** Follows the desk for its hints, apart from the screen, which need not be shown anew for them. */
export function HintWatch({ paletteOpen }: { readonly paletteOpen: boolean }) {
  const { code } = useOutcomeDraft()
  useHintWatch({ outcomeChosen: code !== null, paletteOpen })
  return null
}
