import type { CreateLineAudio } from '../../renderer/line/line-audio'

/** A window without microphone and loudspeaker. */
export const NO_AUDIO: CreateLineAudio = () => ({ obey: () => {} })
