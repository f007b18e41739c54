import type { TodoKind } from '../../../shared/domain/outcome/outcome-plan'
import type { Translate } from '../../i18n'

/** What is to be done: a rep's own words where there are any, else what the kind is called. */
export function todoTitle({ kind, detail }: { readonly kind: TodoKind; readonly detail: string }, t: Translate): string {
  return kind === 'own' && detail !== '' ? detail : t(`lead.todo.${kind}`)
}
