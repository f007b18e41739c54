import type { Ref } from 'react'
import type { ScriptView } from '../../../shared/contract/desk-snapshot'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, KeyHint, Tag } from '../../ui'
import { Hint } from '../hints'
import { Announcement } from '../recording'
import { Branches } from './branches'
import classes from './current-step.module.css'
import { GoOn } from './go-on'
import { ProposedOutcome } from './proposed-outcome'
import { Questions } from './questions'
import { RefusedTwice } from './refused-twice'
import { scriptEvents } from './script-event'
import { SpokenLines } from './spoken-lines'

interface CurrentStepProps {
  readonly script: ScriptView
  /** Holds the branches, among which the arrow keys move. */
  readonly ref: Ref<HTMLDivElement>
}

/** What to say now, what to ask, and every way on from here. */
export function CurrentStep({ script, ref }: CurrentStepProps) {
  const t = useText()
  const caption = useDesk(({ snapshot }) => snapshot?.call.caption ?? null)
  const place = [...new Set([script.inBlock ? script.scriptTitle : script.section, script.title])].filter((part) => part !== '')
  return (
    <div className={classes.step} ref={ref}>
      <div className={classes.head}>
        <h2 className={classes.place} data-rest="step" tabIndex={-1}>
          {place.map((part, index) => (
            <span key={part} data-last={index === place.length - 1 || undefined}>
              {part}
            </span>
          ))}
        </h2>
        {script.inBlock && <Tag tone="look">{t('script.inBlock')}</Tag>}
        {script.refusals > 0 && <Tag tone="end">{t('script.refusals', { count: script.refusals })}</Tag>}
      </div>
      <p className={classes.caption} aria-live="polite" data-empty={caption === null || undefined}>
        {caption !== null && (
          <>
            <span className={classes.far}>{t('script.far')}</span>
            {t('hearing.quote', { words: caption })}
          </>
        )}
      </p>
      <div className={classes.scroll}>
        <GoOn script={script} />
        {script.refusals >= 2 && <RefusedTwice farewell={script.farewell} />}
        {script.announcement !== null && <Announcement text={script.announcement} />}
        {(script.say.length > 0 || script.hint === '') && <SpokenLines paragraphs={script.say} />}
        {script.hint !== '' && (
          <p className={classes.hint} data-alone={script.say.length === 0 || undefined}>
            {script.hint}
          </p>
        )}
        <Questions questions={script.questions} branches={script.branches} />
        {script.proposed !== null && <ProposedOutcome code={script.proposed} />}
        <Branches branches={script.branches} proposed={script.proposed} />
        <Hint at="branches" />
      </div>
      <div className={classes.foot}>
        <ActionButton tone="quiet" action="script.back" label={t('script.back')} disabled={!script.canGoBack} onPress={scriptEvents.back} />
        <ActionButton
          tone={script.inBlock ? 'plain' : 'quiet'}
          action="script.returnFromBlock"
          disabled={!script.inBlock}
          onPress={scriptEvents.returnFromBlock}
        />
        <span className={classes.keys}>
          <KeyHint keys="ArrowUp" />
          <KeyHint keys="ArrowDown" />
          {t('script.move')}
        </span>
        <span className={classes.keys}>
          <KeyHint keys="g" />
          {t('script.jump')}
        </span>
      </div>
    </div>
  )
}
