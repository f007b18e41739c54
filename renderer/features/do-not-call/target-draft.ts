import type { LeadView } from '../../../shared/contract/desk-snapshot'
import type { TypedTarget } from '../../../shared/domain/compliance/typed-target'
import type { DncScope } from '../../../shared/domain/outcome/outcome-input'

/** Everything that can be typed of a target; what a scope does not ask for is kept while another is looked at. */
export interface TargetDraft {
  readonly scope: DncScope
  readonly number: string
  readonly name: string
  readonly company: string
  readonly department: string
  readonly group: string
  /** One a line. */
  readonly companies: string
}

const NOBODY: TargetDraft = { scope: 'number', number: '', name: '', company: '', department: '', group: '', companies: '' }

/** What is known of the lead on the desk is filled in; the number is the one that is chosen there. */
export function draftFor(lead: LeadView | null, number: string | undefined): TargetDraft {
  if (lead === null) return NOBODY
  const { company, name, department } = lead
  return { ...NOBODY, scope: 'number', number: number ?? '', name, company: company.name, department, companies: company.name }
}

/** What of a draft its scope asks for. */
export function typedTarget({ scope, number, name, company, department, group, companies }: TargetDraft): TypedTarget {
  switch (scope) {
    case 'number':
      return { scope, number }
    case 'person':
      return { scope, name, company, number }
    case 'department':
      return { scope, company, department }
    case 'company':
      return { scope, company }
    case 'group':
      return { scope, group, companies: linesOf(companies) }
  }
}

/** The lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
