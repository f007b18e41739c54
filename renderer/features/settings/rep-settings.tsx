import type { Settings } from '../../../shared/contract/settings'
import { useText } from '../../i18n'
import { RepField } from './rep-field'
import classes from './settings-drawer.module.css'

/** Who the rep is. */
export function RepSettings({ rep }: { readonly rep: Settings['rep'] }) {
  const t = useText()
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('settings.rep')}</h3>
      <p className={classes.note}>{t('settings.repHelp')}</p>
      <RepField field="name" label={t('settings.name')} saved={rep.name} maxLength={60} first />
      <RepField field="company" label={t('settings.company')} saved={rep.company} maxLength={100} />
      <RepField field="phone" label={t('settings.phone')} saved={rep.phone} maxLength={40} type="tel" />
      <RepField field="email" label={t('settings.email')} saved={rep.email} maxLength={200} type="email" />
    </section>
  )
}
