import type { BranchView } from '../../../shared/contract/desk-snapshot'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { assertNever } from '../../../shared/lib/assert-never'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { KeyHint } from '../../ui'
import classes from './branches.module.css'
import { scriptEvents } from './script-event'

interface BranchesProps {
  readonly branches: readonly BranchView[]
  /** The outcome that the ending has led to: its branch is taken already. */
  readonly proposed: OutcomeCode | null
}

/** Every way on from the step, each with its number key and where it leads. */
export function Branches({ branches, proposed }: BranchesProps) {
  const t = useText()
  return (
    <ul className={classes.branches} aria-label={t('script.branches')}>
      {branches.map((branch) => (
        <li key={branch.key}>
          <BranchRow branch={branch} taken={branch.leadsTo.kind === 'outcome' && branch.leadsTo.code === proposed} />
        </li>
      ))}
    </ul>
  )
}

function BranchRow({ branch, taken }: { readonly branch: BranchView; readonly taken: boolean }) {
  const t = useText()
  const language = useLanguage()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes)
  return (
    <button
      type="button"
      data-branch={branch.key}
      className={classes.branch}
      data-taken={taken || undefined}
      aria-keyshortcuts={branch.key}
      onClick={() => scriptEvents.choose(branch.key)}
    >
      <KeyHint keys={branch.key} />
      <span className={classes.label}>
        {branch.label}
        {branch.records !== null && (
          <span className={classes.records}>
            {branch.records.value === branch.label ? '' : `${branch.records.value} · `}
            {t('script.records', { label: branch.records.label })}
          </span>
        )}
      </span>
      <span className={classes.leads} data-kind={branch.leadsTo.kind}>
        {taken ? '✓' : '→'} {leadsText()}
      </span>
    </button>
  )

  function leadsText(): string {
    const target = branch.leadsTo
    switch (target.kind) {
      case 'step':
        return target.title
      case 'hearing':
        return t('script.leadsHearing')
      case 'return':
        return t('script.leadsReturn')
      case 'outcome':
        return t('script.leadsOutcome', { outcome: outcomes?.find(({ code }) => code === target.code)?.label[language] ?? target.code })
      default:
        return assertNever(target)
    }
  }
}
