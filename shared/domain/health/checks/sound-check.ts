import { problem, warning, well } from '../finding'
import type { HealthFacts } from '../health-facts'

/** What calls over this computer are spoken and heard with. A line that needs none of it asks for none. */
export function soundCheck({ sound: { needed, microphones, speakers, missing } }: HealthFacts) {
  if (!needed) return well('sound_unneeded')
  if (microphones === null || speakers === null) return warning('sound_unknown')
  if (microphones === 0) return problem('sound_no_microphone')
  if (speakers === 0) return problem('sound_no_speaker')
  return missing ? warning('sound_missing') : well('sound_ready')
}
