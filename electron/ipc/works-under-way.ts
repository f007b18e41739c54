import type { DeskCallName, DeskHandlers } from '../../shared/contract/desk-calls'
import type { Work } from '../../shared/domain/update/install-time'

/** The calls that write for a while. */
const WORK_OF: Partial<Record<DeskCallName, Work>> = {
  'import.run': 'import',
  'import.undo': 'import',
  'welcome.finish': 'import',
  'welcome.addSample': 'import',
  'export.run': 'export',
  'export.person': 'export'
}

export interface WorksUnderWay {
  list(): readonly Work[]
  /** Counts a work until it has ended, well or not. */
  during<T>(work: Work, task: () => T | Promise<T>): Promise<T>
  /** The same handlers; those that write for a while are counted. */
  counting(handlers: DeskHandlers): DeskHandlers
}

/** Knows what the app is in the middle of, for whoever would end it. */
export function worksUnderWay(): WorksUnderWay {
  const running: Work[] = []
  const during = async <T>(work: Work, task: () => T | Promise<T>): Promise<T> => {
    running.push(work)
    try {
      return await task()
    } finally {
      running.splice(running.indexOf(work), 1)
    }
  }
  return {
    list: () => [...running],
    during,
    counting(handlers) {
      const counted = Object.entries(WORK_OF).map(([name, work]) => {
        // the name decides the input's type and the handler's alike; the compiler can't follow that through a loop
        const handler = handlers[name as DeskCallName] as (input: unknown) => unknown
        return [name, (input: unknown) => during(work, () => handler(input))]
      })
      return { ...handlers, ...Object.fromEntries(counted) }
    }
  }
}
