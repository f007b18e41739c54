import type { CallView } from '../../../shared/contract/call-view'
import { useText } from '../../i18n'
import classes from './recording-sign.module.css'

/** Says, as long as it is so, that what is said is recorded; or that it should be and is not. Keeps no place when there is nothing to say. */
export function RecordingSign({ recording }: { readonly recording: CallView['recording'] }) {
  const t = useText()
  return (
    <span role="status" className={classes.place}>
      {recording !== 'off' && (
        <span
          className={classes.sign}
          data-failed={recording === 'failed' || undefined}
          title={t(recording === 'failed' ? 'recording.signFailedHelp' : 'recording.signHelp')}
        >
          <span className={classes.dot} aria-hidden="true" />
          {t(recording === 'failed' ? 'recording.signFailed' : 'recording.sign')}
        </span>
      )}
    </span>
  )
}
