import { useEffect } from 'react'
import { worstLevel } from '../../../shared/domain/health/judge-health'
import { MINUTE } from '../../../shared/lib/time'
import { measureHealth, useHealth } from './health-store'

/** The desk comes first when the app starts. */
const FIRST_MILLISECONDS = 1500
/** What is not well is looked at more often: it may be put right by now. */
const SOON_MILLISECONDS = 10_000

/** Measures now and then, so that the sign in the header is never long out of date. */
export function useHealthWatch(): void {
  useEffect(() => {
    let timer = setTimeout(look, FIRST_MILLISECONDS)
    return () => clearTimeout(timer)

    function look(): void {
      void measureHealth().finally(() => {
        const { view } = useHealth.getState()
        const well = view !== null && worstLevel(view.findings) === 'ok'
        clearTimeout(timer)
        timer = setTimeout(look, well ? MINUTE : SOON_MILLISECONDS)
      })
    }
  }, [])
}
