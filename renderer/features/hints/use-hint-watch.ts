import { useEffect, useRef } from 'react'
import type { HintId } from '../../../shared/contract/settings-choices'
import { useDesk } from '../../bridge/desk-store'
import { doneHints, dueHint, type HintSituation } from './due-hint'
import { markDone } from './mark-done'
import { useShownHint } from './shown-hint'

const NONE: readonly HintId[] = []

/** Watches what the person does, and puts the one hint on the desk that helps now. Used once, by the desk itself. */
export function useHintWatch({ outcomeChosen, paletteOpen }: Pick<HintSituation, 'outcomeChosen' | 'paletteOpen'>): void {
  const on = useDesk(({ snapshot }) => snapshot?.settings.hints === true)
  const done = useDesk(({ snapshot }) => snapshot?.settings.hintsDone) ?? NONE
  const call = useDesk(({ snapshot }) => snapshot?.call)
  const script = useDesk(({ snapshot }) => snapshot?.script)
  const canDial = useDesk(({ snapshot }) => snapshot?.lead?.numbers.some(({ verdict }) => verdict.kind !== 'refused') === true)
  const now: HintSituation = {
    canDial,
    callOpen: call?.callId != null,
    talking: call?.phase === 'talking',
    hasBranches: (script?.branches.length ?? 0) > 0,
    wentOn: script?.canGoBack === true,
    outcomeChosen,
    paletteOpen
  }
  const before = useRef(now)
  useEffect(() => {
    if (on) markDone(doneHints(before.current, now))
    before.current = now
  })
  const hint = on ? dueHint(now, done) : null
  useEffect(() => useShownHint.setState({ hint }), [hint])
}
