import { useText } from '../../i18n'
import classes from './announcement.module.css'

/** What the customer is told of the recording, before the step's own words. */
export function Announcement({ text }: { readonly text: string }) {
  const t = useText()
  return (
    <section className={classes.announcement} aria-label={t('recording.announce')}>
      <span className={classes.label}>{t('recording.announce')}</span>
      <p className={classes.words} lang="ja">
        {text}
      </p>
    </section>
  )
}
