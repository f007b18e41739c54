import { memo } from 'react'
import { useActions } from '../../actions'
import { runCall } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { showTimeline } from '../timeline'

interface PaletteKeysProps {
  /** The marked lead's place in a list; null when no lead is marked. */
  readonly entryId: string | null
  readonly onOpened: () => void
}

/**
 * The keys of the palette beside those of its field: Ctrl+H opens the history of the marked lead. The box above shows all actions there are,
 * so its own must not be put on the table at each of its renderings.
 */
export const PaletteKeys = memo(Keys, (before, after) => before.entryId === after.entryId)

function Keys({ entryId, onOpened }: PaletteKeysProps) {
  const t = useText()
  useActions([
    {
      id: 'palette.timeline',
      label: t('palette.openTimeline'),
      keys: [],
      inFieldKeys: ['Control+h'],
      scope: 'palette',
      enabled: entryId !== null,
      run: () => void openTimeline()
    }
  ])
  return null

  async function openTimeline(): Promise<void> {
    if (entryId === null || (await runCall('desk.open', { entryId })) === undefined) return
    onOpened()
    showTimeline()
  }
}
