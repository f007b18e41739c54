import { z } from 'zod'
import { audioFields, defaultAudioSettings } from '../domain/call/audio/audio-settings'
import { LineKind } from '../domain/call/line-kind'
import { SipAccount } from '../domain/call/sip-account'
import { TwilioAccount } from '../domain/call/twilio-account'
import { ROLES } from '../domain/team/role'
import { DENSITIES, FONTS, HINTS, TEXT_SIZES, TRANSFER_TARGETS, ZOOMS } from './settings-choices'
import { UpdateSettings } from './updates'

const Rep = z.object({
  name: z.string().trim().max(60),
  company: z.string().trim().max(100),
  phone: z.string().trim().max(40),
  email: z.string().trim().max(200)
})

/** What a setting may be, without a default: a default inside a patch would set back everything that it does not name. */
const fields = {
  role: z.enum(ROLES),
  /** The team the rep belongs to, as colleagues call it. */
  team: z.string().trim().max(60),
  language: z.enum(['ja', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  font: z.enum(FONTS),
  textSize: z.literal(TEXT_SIZES),
  density: z.enum(DENSITIES),
  zoom: z.literal(ZOOMS),
  line: LineKind,
  /** Who answers on the practice line: one persona's id, or somebody at random. */
  persona: z.string().max(60),
  practiceSound: z.boolean(),
  /** How fast the practice line plays: 1 is natural. */
  practiceSpeed: z.number().min(0.5).max(50),
  listId: z.string().nullable(),
  ...audioFields,
  /** What a notice of the system says of a to-do that is due: nothing at all, only that it is, or the company too. Never a person. */
  systemNotices: z.enum(['off', 'plain', 'company']),
  /** Whether telephone links of other programs open this app. They fill a dialog; nobody is dialled by a link. */
  telLinks: z.boolean(),
  /** Where calls were handed to, or colleagues asked: the latest first, as they were typed. Offered again. */
  transferTargets: z.array(z.string().trim().min(1).max(40)).max(TRANSFER_TARGETS),
  /** Whether the desk points out what a beginner may not know yet. */
  hints: z.boolean(),
  /** Those that are no longer needed. */
  hintsDone: z.array(z.enum(HINTS)).max(HINTS.length)
}

/** Settings of this desk, kept in a file beside the database. Every field has a default, so an older file stays readable. */
export const Settings = z.object({
  version: z.literal(1).default(1),
  /** Whether the questions of the first start have been answered. */
  welcomed: z.boolean().default(false),
  rep: Rep.prefault({ name: '', company: '', phone: '', email: '' }),
  role: fields.role.default('rep'),
  team: fields.team.default(''),
  language: fields.language.default('ja'),
  theme: fields.theme.default('system'),
  font: fields.font.default('standard'),
  textSize: fields.textSize.default(13),
  density: fields.density.default('standard'),
  zoom: fields.zoom.default(100),
  line: fields.line.default('practice'),
  persona: fields.persona.default('random'),
  practiceSound: fields.practiceSound.default(true),
  practiceSpeed: fields.practiceSpeed.default(1),
  listId: fields.listId.default(null),
  microphone: fields.microphone.default(defaultAudioSettings.microphone),
  speaker: fields.speaker.default(defaultAudioSettings.speaker),
  ringer: fields.ringer.default(defaultAudioSettings.ringer),
  echoCancellation: fields.echoCancellation.default(defaultAudioSettings.echoCancellation),
  noiseSuppression: fields.noiseSuppression.default(defaultAudioSettings.noiseSuppression),
  autoGain: fields.autoGain.default(defaultAudioSettings.autoGain),
  callVolume: fields.callVolume.default(defaultAudioSettings.callVolume),
  ringVolume: fields.ringVolume.default(defaultAudioSettings.ringVolume),
  // others may look at the screen
  systemNotices: fields.systemNotices.default('plain'),
  // the computer may have another program for them
  telLinks: fields.telLinks.default(false),
  transferTargets: fields.transferTargets.default([]),
  hints: fields.hints.default(true),
  hintsDone: fields.hintsDone.default([]),
  /** Set by calls of their own: they need a permission. */
  updates: UpdateSettings.default({ on: false, feed: '' }),
  /** The account at the telephone exchange; its password is kept apart. */
  sip: SipAccount.nullable().default(null),
  /** The account at Twilio; its secrets are kept apart. */
  twilio: TwilioAccount.nullable().default(null)
})
export type Settings = z.infer<typeof Settings>

/** What a person may change; the rest is kept. */
export const SettingsPatch = z.object({ ...fields, rep: Rep.partial() }).partial()
export type SettingsPatch = z.infer<typeof SettingsPatch>

/** Whether the desk has a server that holds and transfers Twilio's calls. */
export function callServerOf({ twilio }: Pick<Settings, 'twilio'>): { readonly callServer: boolean } {
  return { callServer: twilio !== null && twilio.callServer !== '' }
}
