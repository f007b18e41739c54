import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { SideDrawer } from '../../ui'
import { Timeline } from './timeline'
import { closeTimeline, showTimeline, useTimelineSurface } from './timeline-surface'

/** Everything that happened with the lead on the desk or its company. */
export function TimelineDrawer() {
  const t = useText()
  const open = useTimelineSurface((surface) => surface.open)
  const lead = useDesk(({ snapshot }) => snapshot?.lead ?? null)
  useActions([{ id: 'timeline.open', enabled: lead !== null, run: showTimeline }])
  return (
    <SideDrawer
      scope="timeline"
      title={t('timeline.title')}
      open={open && lead !== null}
      onClose={closeTimeline}
      closeLabel={t('common.close')}
      size={640}
    >
      {lead && <Timeline key={lead.id} lead={lead} />}
    </SideDrawer>
  )
}
