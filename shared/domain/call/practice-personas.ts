import type { Persona } from './persona'
import { personPersonas } from './practice-people'
import { receptionPersonas } from './practice-receptions'

const unattended: readonly [Persona, ...Persona[]] = [
  {
    id: 'nobody',
    label: { ja: '誰も出ない', en: 'Nobody answers' },
    difficulty: 1,
    mood: 'none',
    ringing: 24_000,
    farSide: { kind: 'nobody' }
  },
  { id: 'busy', label: { ja: '話し中', en: 'Busy' }, difficulty: 1, mood: 'none', ringing: 900, farSide: { kind: 'busy' } },
  {
    id: 'voicemail',
    label: { ja: '留守番電話', en: 'Voicemail' },
    difficulty: 1,
    mood: 'none',
    ringing: 9_000,
    farSide: {
      kind: 'voicemail',
      greeting: 'ただいま電話に出ることができません。発信音のあとに、お名前とご用件をお話しください。'
    }
  },
  { id: 'fax', label: { ja: 'FAXにつながる', en: 'A fax machine' }, difficulty: 1, mood: 'none', ringing: 3_000, farSide: { kind: 'fax' } }
]

/** Everybody the practice line can put at the other end, easiest kinds first. */
export const practicePersonas: readonly [Persona, ...Persona[]] = [...unattended, ...receptionPersonas, ...personPersonas]
