import { useLayoutEffect, useState } from 'react'
import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { Dialog } from '../../ui'

const settingsPages = laterPart(async () => (await import('./settings-pages')).SettingsPages)

interface SettingsSurfaceProps {
  readonly open: boolean
  /** Where to begin, with the focus in the section itself; by default where one was last. */
  readonly section?: string
  readonly onClose: () => void
}

/** Everything that can be set. Each change is saved as it is made. */
export function SettingsSurface({ open, section: wanted, onClose }: SettingsSurfaceProps) {
  const t = useText()
  const [chosen, setChosen] = useState('own')
  useLayoutEffect(() => {
    if (open && wanted !== undefined) setChosen(wanted)
  }, [open, wanted])
  return (
    <Dialog
      scope="settings"
      title={t('settings.title')}
      open={open}
      onClose={onClose}
      closeLabel={t('common.close')}
      size={960}
      place="top"
    >
      <Later part={settingsPages} props={{ wanted, last: chosen, onChoose: setChosen }} />
    </Dialog>
  )
}
