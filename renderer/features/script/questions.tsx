import type { BranchView, ScriptView } from '../../../shared/contract/desk-snapshot'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ChoiceChips } from '../../ui'
import { AnswerLine } from '../hearing'
import classes from './questions.module.css'

type Question = ScriptView['questions'][number]

interface QuestionsProps {
  readonly questions: readonly Question[]
  /** A choice that a branch already records is given by that branch. */
  readonly branches: readonly BranchView[]
}

/** What the step asks, answered where it is asked: by one press, or in a line of one's own. */
export function Questions({ questions, branches }: QuestionsProps) {
  const t = useText()
  if (questions.length === 0) return null
  return (
    <section className={classes.questions} aria-label={t('script.record')}>
      {questions.map((question) => (
        <QuestionRow
          key={question.field}
          question={question}
          choices={question.choices.filter((choice) => !isRecorded(question, choice))}
        />
      ))}
    </section>
  )

  function isRecorded({ field }: Question, choice: string): boolean {
    return branches.some(({ records }) => records?.field === field && records.value === choice)
  }
}

function QuestionRow({ question, choices }: { readonly question: Question; readonly choices: readonly string[] }) {
  const { field, label } = question
  const item = useDesk(({ snapshot }) => snapshot?.hearing.find((candidate) => candidate.field === field))
  const value = item?.value ?? ''
  const answer = (chosen: string) => runCall('hearing.answer', { field, value: chosen, confidence: 'heard', words: item?.words ?? '' })
  return (
    <div className={classes.question}>
      <span className={classes.label}>{label}</span>
      <div className={classes.answer}>
        {choices.length > 0 && (
          <ChoiceChips
            label={label}
            choices={choices.map((choice) => ({ value: choice, label: choice }))}
            value={value}
            onChoose={(chosen) => void answer(chosen)}
          />
        )}
        <AnswerLine field={field} label={label} value={choices.includes(value) ? '' : value} words={item?.words ?? ''} />
      </div>
    </div>
  )
}
