import { TextInput } from '@mantine/core'
import { useLayoutEffect } from 'react'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, Dialog } from '../../ui'
import { dialWanted } from './dial-wanted'
import classes from './number-dial.module.css'
import { closeNumber, followTelLinks, openNumber, typeNumber, useNumberSurface } from './number-surface'

/** Calls that begin elsewhere than at the lead on the desk: a number by hand or from a link, the last number again, a call that was missed. */
export function NumberDial() {
  const t = useText()
  const open = useNumberSurface((surface) => surface.open)
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const missed = useDesk(({ snapshot }) => snapshot?.missed.length ?? 0)
  const busy = useDesk((desk) => desk.busy)
  const free = !callOpen && !busy
  // main sends as soon as the desk is there
  useLayoutEffect(followTelLinks, [])
  useActions([
    { id: 'call.number', enabled: !callOpen, run: openNumber },
    { id: 'call.redial', enabled: free, run: () => void dialWanted({ kind: 'redial' }) },
    { id: 'call.callBack', enabled: free && missed > 0, run: () => void dialWanted({ kind: 'callback' }) }
  ])
  return (
    <Dialog scope="number" title={t('phone.number.title')} open={open} onClose={closeNumber} closeLabel={t('common.close')} size={480}>
      <NumberForm />
    </Dialog>
  )
}

function NumberForm() {
  const t = useText()
  const typed = useNumberSurface((surface) => surface.typed)
  const fromLink = useNumberSurface((surface) => surface.fromLink)
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const busy = useDesk((desk) => desk.busy)
  const ready = typed.trim() !== '' && !callOpen && !busy
  useActions([{ id: 'number.dial', enabled: ready, run: () => void dial() }])
  return (
    <div className={classes.form}>
      {fromLink && <p className={classes.link}>{t('phone.number.fromLink')}</p>}
      <TextInput
        label={t('phone.number.field')}
        description={t('phone.number.help')}
        classNames={{ input: classes.number ?? '' }}
        data-autofocus
        inputMode="tel"
        autoComplete="off"
        maxLength={40}
        value={typed}
        onChange={(event) => typeNumber(event.currentTarget.value)}
      />
      {callOpen && <p className={classes.note}>{t('phone.number.inCall')}</p>}
      <div className={classes.buttons}>
        <ActionButton label={t('common.cancel')} keys="Escape" onPress={closeNumber} />
        <ActionButton tone="primary" action="number.dial" disabled={!ready} onPress={() => void dial()} />
      </div>
    </div>
  )

  async function dial(): Promise<void> {
    if (ready && (await dialWanted({ kind: 'number', number: typed.trim() }))) closeNumber()
  }
}
