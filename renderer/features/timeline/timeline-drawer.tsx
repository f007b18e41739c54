import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { SideDrawer } from '../../ui'
import { closeTimeline, showTimeline, useTimelineSurface } from './timeline-surface'

const timeline = laterPart(async () => (await import('./timeline')).Timeline)

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
      {lead && <Later key={lead.id} part={timeline} props={{ lead }} />}
    </SideDrawer>
  )
}
