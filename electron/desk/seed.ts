import { defaultOutcomes } from '../../shared/domain/outcome/default-outcomes'
import { checkBundle, isPublishable } from '../../shared/domain/script/check'
import type { ScriptBundle } from '../../shared/domain/script/script'
import { AppError } from '../../shared/errors/app-error'
import type { Clock, NewId } from '../../shared/lib/ports'
import type { Repositories } from '../database/repositories/index'
import { bundleToJson } from './script-bundle'

export interface SeedPorts {
  readonly repositories: Repositories
  readonly clock: Clock
  readonly newId: NewId
}

/** Whether a desk lacks its first script. */
export function needsScript({ scripts }: Repositories): boolean {
  return scripts.all().length === 0
}

/** Brings what a desk can't do without: the outcomes, and a first script. What a team has made its own stays. */
export function seedDesk({ repositories, clock, newId }: SeedPorts, shipped: ScriptBundle): void {
  repositories.transaction(() => {
    repositories.outcomes.addMissing(defaultOutcomes)
    if (!needsScript(repositories)) return
    if (!isPublishable(checkBundle(shipped))) throw new AppError('script.invalid', shipped.full.title)
    const scriptId = newId()
    repositories.scripts.insertScript(scriptId, shipped.full.title, clock.now())
    const bundleJson = bundleToJson(shipped.full, shipped.hearing)
    repositories.scripts.insertVersion({ id: newId(), scriptId, version: 1, bundleJson }, clock.now())
  })
}
