import { create } from 'zustand'
import type { HealthView } from '../../../shared/contract/health'
import type { ErrorValue, Result } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'

interface HealthState {
  /** The check-up as main measured it last; null until it has answered. */
  readonly view: HealthView | null
  readonly problem: ErrorValue | null
}

export const useHealth = create<HealthState>()(() => ({ view: null, problem: null }))

/** Has main measure again. */
export async function measureHealth(): Promise<void> {
  takeHealth(await callMain('health.read', undefined))
}

export function takeHealth(answer: Result<HealthView>): void {
  if (answer.ok) useHealth.setState({ view: answer.value, problem: null })
  else useHealth.setState({ problem: answer.error })
}
