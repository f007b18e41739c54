import { encode } from 'uqr'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './manual-line-card.module.css'

/** How to place the call on one's own telephone: a code to scan, and the number to key in. */
export function ManualLineCard({ number }: { readonly number: string }) {
  const t = useText()
  const national = useDesk(({ snapshot }) => snapshot?.lead?.numbers.find(({ e164 }) => e164 === number)?.national ?? number)
  const link = `tel:${number}`
  const { size, path } = pathOf(link)
  return (
    <aside className={classes.card} aria-label={t('call.manualTitle')}>
      <svg className={classes.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('call.qr', { number: national })}>
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
      <div>
        <h3 className={classes.title}>{t('call.manualTitle')}</h3>
        <p className={classes.number}>{national}</p>
        <p className={classes.link}>{link}</p>
        <p className={classes.steps}>{t('call.manualSteps')}</p>
        <ActionButton action="call.openPhone" onPress={() => void runCall('call.openPhone')} />
      </div>
    </aside>
  )
}

/** The dark modules as one path of unit squares, with the quiet zone that scanners need around them. */
function pathOf(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
