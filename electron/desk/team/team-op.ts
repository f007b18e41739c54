import type { DeskPorts } from '../desk-ports'

/** Notes a change that binds the team, with what was before. */
export function teamOp(
  { repositories, clock, newId, settings }: DeskPorts,
  kind: string,
  entity: string,
  entityId: string,
  payload: unknown
): void {
  repositories.ops.append({ id: newId(), at: clock.now(), actor: settings().rep.name, kind, entity, entityId, payload })
}
