import type { CallControl } from '../../shared/contract/call-control'
import { assertNever } from '../../shared/lib/assert-never'
import type { AskTeamServer } from './team-server'

/**
 * Has the team's call server do what the line itself can't: `POST {server}/calls/{sid}/hold`, `…/transfer` or `…/join`.
 * @returns whether it was done; false without such a server
 */
export async function controlCall(
  ask: AskTeamServer,
  server: string,
  authorization: string,
  sid: string,
  control: CallControl
): Promise<boolean> {
  if (server === '') return false
  const url = `${server.replace(/\/+$/, '')}/calls/${encodeURIComponent(sid)}/${control.kind}`
  const answer = await ask({ url, authorization, body: bodyOf(control) })
  return answer.kind === 'ok'
}

function bodyOf(control: CallControl): Readonly<Record<string, unknown>> {
  switch (control.kind) {
    case 'hold':
      return { on: control.on }
    case 'transfer':
      return { to: control.target }
    case 'join':
      return { other: control.otherSid }
    default:
      return assertNever(control)
  }
}
