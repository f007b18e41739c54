import type { LeadView, NumberView } from '../../../shared/contract/desk-snapshot'
import { useLanguage, useText } from '../../i18n'
import { useNow } from '../../lib/use-now'
import { KeyHint, Tag } from '../../ui'
import { selectNumber, useSelectedNumber, verdictText } from '../call'
import classes from './number-choice.module.css'

/** The lead's numbers as one choice; the chosen one is what dialling dials. What the gate says of each stands beneath it. */
export function NumberChoice({ lead }: { readonly lead: LeadView }) {
  const t = useText()
  const selected = useSelectedNumber()
  if (lead.numbers.length === 0) return <p className={classes.none}>{t('lead.noNumbers')}</p>
  return (
    <div role="radiogroup" aria-label={t('lead.numbers')} className={classes.numbers}>
      {lead.numbers.map((number) => (
        <NumberOption
          key={number.e164}
          number={number}
          checked={number.e164 === selected?.e164}
          onChoose={() => selectNumber(lead.entryId, number.e164)}
        />
      ))}
    </div>
  )
}

interface NumberOptionProps {
  readonly number: NumberView
  readonly checked: boolean
  readonly onChoose: () => void
}

function NumberOption({ number, checked, onChoose }: NumberOptionProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const verdict = verdictText(number.verdict, { t, language, now })
  const wrong = number.status === 'wrong'
  return (
    <label className={classes.number} data-checked={checked || undefined} data-refused={number.verdict.kind === 'refused' || undefined}>
      <input type="radio" name="number" className={classes.radio} checked={checked} onChange={onChoose} />
      <span className={classes.kind}>{t(`lead.kind.${number.kind}`)}</span>
      <span className={wrong ? classes.wrong : undefined}>
        {number.national}
        {number.extension !== '' && <span className={classes.extension}>{t('lead.extension', { extension: number.extension })}</span>}
      </span>
      <span className={classes.aside}>
        {wrong && <Tag tone="end">{t('lead.wrong')}</Tag>}
        {checked && <KeyHint keys="d" />}
      </span>
      {verdict !== '' && (
        <span className={classes.verdict} data-kind={number.verdict.kind}>
          {verdict}
        </span>
      )}
    </label>
  )
}
