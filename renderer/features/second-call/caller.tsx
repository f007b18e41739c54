import type { OtherCallView } from '../../../shared/contract/call-view'
import { useText } from '../../i18n'
import classes from './second-call.module.css'

/** Who is at the other end: the lead whose number it is, else the name that the exchange gives; then the number. */
export function Caller({ other }: { readonly other: OtherCallView }) {
  const t = useText()
  const { lead, name, number } = other
  const unknown = other.role === 'consult' ? '' : t('phone.incoming.unknown')
  return (
    <span className={classes.caller}>
      {lead === null ? (
        <b>{name === '' ? unknown : name}</b>
      ) : (
        <>
          <b>{lead.company}</b> <span>{lead.name}</span>
        </>
      )}{' '}
      <span className={classes.number}>{numberText()}</span>
    </span>
  )

  function numberText(): string {
    if (number === null) return t('phone.incoming.withheld')
    return EXTENSION.test(number) ? t('phone.other.extension', { number }) : number
  }
}

/** A number inside the company, as main writes it. */
const EXTENSION = /^\d{2,6}$/
