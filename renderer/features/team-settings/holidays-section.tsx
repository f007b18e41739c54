import { type KeyboardEvent, useState } from 'react'
import type { CompanyHoliday } from '../../../shared/domain/calendar/company-holidays'
import { readHolidays } from '../../../shared/domain/calendar/read-holidays'
import { localDate } from '../../../shared/lib/time'
import { isComposing } from '../../actions'
import { useLanguage, useText } from '../../i18n'
import { formatDate } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton, GrowingText } from '../../ui'
import { TeamProblem } from './team-problem'
import { TeamRow } from './team-row'
import classes from './team-settings.module.css'
import { useTeam, useTeamCall } from './use-team'

/** The company's own days off: typed or pasted, read back before they are added, taken out one by one. */
export function HolidaysSection({ allowed }: { readonly allowed: boolean }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const { companyHolidays } = useTeam().settings
  const { run, problem } = useTeamCall()
  const [text, setText] = useState('')
  const today = localDate(now)
  const { holidays, unreadable } = readHolidays(text, today)
  return (
    <div className={classes.section}>
      <p className={classes.note}>{t('teamSettings.holidays.help')}</p>
      {allowed && (
        <div className={classes.adding}>
          <GrowingText
            label={t('teamSettings.holidays.add')}
            placeholder={t('teamSettings.holidays.example')}
            value={text}
            least={2}
            most={6}
            maxLength={10_000}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <p className={classes.note} role="status">
            {text.trim() === ''
              ? t('teamSettings.holidays.effect')
              : [
                  holidays.length > 0 && t('teamSettings.holidays.read', { days: holidays.map(rangeText).join(t('outcome.join')) }),
                  unreadable.length > 0 && t('teamSettings.holidays.unreadable', { lines: unreadable.join(' / ') })
                ]
                  .filter(Boolean)
                  .join(' ')}
          </p>
          <ActionButton
            tone="primary"
            label={t('teamSettings.holidays.run', { count: holidays.length })}
            keys="Control+Enter"
            disabled={holidays.length === 0}
            onPress={() => void add()}
          />
        </div>
      )}
      <TeamRow
        name="companyHolidays"
        label={t('teamSettings.holidays.title')}
        allowed={allowed}
        initial={t('teamSettings.holidays.initial')}
      >
        {companyHolidays.length === 0 && <p className={classes.note}>{t('teamSettings.holidays.none')}</p>}
        <ul className={classes.days}>
          {companyHolidays.map((holiday) => (
            <li
              key={`${holiday.from} ${holiday.until} ${holiday.name}`}
              className={classes.day}
              data-past={holiday.until < today || undefined}
            >
              <span>{rangeText(holiday)}</span>
              <span className={classes.dayName}>{holiday.name}</span>
              {allowed && (
                <button
                  type="button"
                  className={classes.link}
                  aria-label={t('teamSettings.holidays.removeOne', { day: rangeText(holiday) })}
                  onClick={(event) => remove(holiday, event.currentTarget)}
                >
                  {t('teamSettings.holidays.remove')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </TeamRow>
      <TeamProblem problem={problem} />
    </div>
  )

  function rangeText({ from, until }: CompanyHoliday): string {
    const first = formatDate(from, language, now)
    return from === until ? first : `${first}–${formatDate(until, language, now)}`
  }

  async function add(): Promise<void> {
    if (holidays.length === 0) return
    // lines that could not be read stay in the field to be mended
    if (await run('team.change', { companyHolidays: [...companyHolidays, ...holidays] })) setText(unreadable.join('\n'))
  }

  function remove(holiday: CompanyHoliday, button: HTMLElement): void {
    const item = button.closest('li')
    const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button')
    // the button goes with its day
    ;(next ?? item?.closest('[role=tabpanel]')?.querySelector('textarea'))?.focus()
    void run('team.change', { companyHolidays: companyHolidays.filter((other) => other !== holiday) })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (isComposing(event.nativeEvent) || event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    void add()
  }
}
