import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Welcome } from '../../../shared/contract/team'
import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { ChoiceCards } from './choice-cards'
import { WelcomeGround } from './welcome-ground'
import classes from './welcome-screen.module.css'

const ROLES = ['rep', 'lead'] as const

/** The first start: who sits here, and with which list to begin. A name and Enter are enough. */
export function WelcomeScreen({ onStart }: { readonly onStart: (list: Welcome['list']) => void }) {
  const t = useText()
  const hasLists = useDesk(({ snapshot }) => (snapshot?.lists.length ?? 0) > 0)
  const known = useDesk(({ snapshot }) => snapshot?.settings)
  const [answers, setAnswers] = useState<Welcome>({
    name: known?.rep.name ?? '',
    company: known?.rep.company ?? '',
    team: known?.team ?? '',
    role: 'rep',
    list: hasLists ? 'kept' : 'sample'
  })
  const [nameless, setNameless] = useState(false)
  const [starting, setStarting] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  // one question, one answer: here Enter goes on from a field too; the key layer leaves the Enter of a composition alone
  useActions([
    {
      id: 'welcome.start',
      label: t('welcome.start'),
      keys: ['Enter'],
      inFieldKeys: ['Enter', 'Control+Enter'],
      enabled: !starting,
      run: () => void start()
    }
  ])
  const lists = hasLists ? (['kept', 'own'] as const) : (['sample', 'own'] as const)
  return (
    <WelcomeGround name={answers.name.trim()} company={answers.company.trim()}>
      <form className={classes.form} aria-label={t('welcome.form')} onSubmit={(event) => event.preventDefault()}>
        <TextInput
          ref={nameField}
          autoFocus
          size="sm"
          label={t('settings.name')}
          placeholder={t('welcome.namePlace')}
          maxLength={60}
          autoComplete="off"
          required
          withAsterisk={false}
          value={answers.name}
          error={nameless ? t('welcome.nameNeeded') : undefined}
          onChange={(event) => {
            setNameless(false)
            change({ name: event.currentTarget.value })
          }}
        />
        <div className={classes.pair}>
          <TextInput
            label={t('welcome.company')}
            maxLength={100}
            autoComplete="off"
            value={answers.company}
            onChange={(event) => change({ company: event.currentTarget.value })}
          />
          <TextInput
            label={t('welcome.team')}
            maxLength={60}
            autoComplete="off"
            value={answers.team}
            onChange={(event) => change({ team: event.currentTarget.value })}
          />
        </div>
        <ChoiceCards
          label={t('welcome.role')}
          value={answers.role}
          choices={ROLES.map((value) => ({ value, title: t(`welcome.roles.${value}.title`), body: t(`welcome.roles.${value}.body`) }))}
          onChoose={(role) => change({ role })}
        />
        <ChoiceCards
          label={t('welcome.list')}
          value={answers.list}
          choices={lists.map((value) => ({ value, title: t(`welcome.lists.${value}.title`), body: t(`welcome.lists.${value}.body`) }))}
          onChoose={(list) => change({ list })}
        />
        <div className={classes.foot}>
          <ActionButton
            className={classes.start}
            tone="primary"
            label={starting ? t('welcome.starting') : t('welcome.start')}
            keys="Enter"
            disabled={starting}
            onPress={() => void start()}
          />
          <p className={classes.later}>{t('welcome.later')}</p>
        </div>
      </form>
    </WelcomeGround>
  )

  function change(part: Partial<Welcome>): void {
    setAnswers((before) => ({ ...before, ...part }))
  }

  async function start(): Promise<void> {
    if (answers.name.trim() === '') {
      setNameless(true)
      nameField.current?.focus()
      return
    }
    setStarting(true)
    onStart(answers.list)
    // when it went well, the desk has taken this screen's place
    await runCall('welcome.finish', answers)
    setStarting(false)
  }
}
