import { z } from 'zod'
import { assertNever } from '../../lib/assert-never'
import { parsePhones } from '../../lib/phone-number'
import { companyKey, departmentKey, personKey } from '../lead/keys'
import { type DncSubject, dncTarget } from './do-not-call'

const Name = z.string().trim().max(200)

/** Who is not to be called, as a person types it. Which fields are needed is the scope's business. */
export const TypedTarget = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('number'), number: Name }),
  z.object({ scope: z.literal('person'), name: Name, company: Name, number: Name }),
  z.object({ scope: z.literal('department'), company: Name, department: Name }),
  z.object({ scope: z.literal('company'), company: Name }),
  z.object({ scope: z.literal('group'), group: Name, companies: z.array(Name).max(500) })
])
export type TypedTarget = z.infer<typeof TypedTarget>

/** Why what was typed names nobody yet. */
export type TargetProblem =
  | 'number_missing'
  | 'number_unreadable'
  | 'number_several'
  | 'number_extension'
  | 'name_missing'
  | 'person_unclear'
  | 'company_missing'
  | 'department_missing'
  | 'group_missing'
  | 'companies_missing'

export type ReadTarget =
  | { readonly ok: true; readonly target: DncSubject; readonly label: string }
  | { readonly ok: false; readonly problem: TargetProblem }

/** Reads whom a typed target means, by the same keys by which leads are known. Nothing is guessed: what is missing is named. */
export function readTypedTarget(typed: TypedTarget): ReadTarget {
  switch (typed.scope) {
    case 'number':
      return withNumber(typed.number, (number) => found('number', number, {}, ''))
    case 'person':
      return readPerson(typed)
    case 'department': {
      if (typed.company === '') return { ok: false, problem: 'company_missing' }
      if (typed.department === '') return { ok: false, problem: 'department_missing' }
      const keys = { companyKey: companyKey(typed.company), departmentKey: departmentKey(typed.department) }
      return found('department', '', keys, `${typed.company} ${typed.department}`)
    }
    case 'company':
      if (typed.company === '') return { ok: false, problem: 'company_missing' }
      return found('company', '', { companyKey: companyKey(typed.company) }, typed.company)
    case 'group':
      if (typed.group === '') return { ok: false, problem: 'group_missing' }
      if (typed.companies.every((company) => company === '')) return { ok: false, problem: 'companies_missing' }
      return found('group', '', { groupKey: companyKey(typed.group) }, typed.group)
    default:
      return assertNever(typed)
  }
}

/** A person's name alone may be anybody's: it takes the company, or the number that rings at them. */
function readPerson({ name, company, number }: Extract<TypedTarget, { scope: 'person' }>): ReadTarget {
  if (name === '') return { ok: false, problem: 'name_missing' }
  const keys = { personKey: personKey(name), companyKey: companyKey(company) }
  if (company !== '') return found('person', '', keys, `${company} ${name}`)
  if (number === '') return { ok: false, problem: 'person_unclear' }
  return withNumber(number, (e164) => found('person', e164, keys, name))
}

/** A number behind an extension is the switchboard of everybody: it is not what was meant. */
function withNumber(cell: string, then: (e164: string) => ReadTarget): ReadTarget {
  if (cell === '') return { ok: false, problem: 'number_missing' }
  const { numbers, problems } = parsePhones(cell)
  const [number] = numbers
  if (number === undefined || problems.length > 0) return { ok: false, problem: 'number_unreadable' }
  if (numbers.length > 1) return { ok: false, problem: 'number_several' }
  if (number.extension !== '') return { ok: false, problem: 'number_extension' }
  return then(number.e164)
}

function found(scope: TypedTarget['scope'], number: string, keys: Readonly<Record<string, string>>, label: string): ReadTarget {
  const identity = { companyKey: '', personKey: '', departmentKey: '', groupKey: '', numbers: [], ...keys }
  return { ok: true, target: dncTarget(scope, number, identity), label }
}
