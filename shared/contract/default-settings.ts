import { defaultAudioSettings } from '../domain/call/audio/audio-settings'
import type { Settings, SettingsPatch } from './settings'

/** The name of a setting that has one value. */
export type SettingName = Exclude<keyof SettingsPatch, 'rep'>

/** Every setting as it is before anybody has changed it. Written out: the screen needs no schemas to show it. */
export const defaultSettings: Settings = {
  version: 1,
  welcomed: false,
  rep: { name: '', company: '', phone: '', email: '' },
  role: 'rep',
  team: '',
  language: 'ja',
  theme: 'system',
  font: 'standard',
  textSize: 13,
  density: 'standard',
  zoom: 100,
  line: 'practice',
  persona: 'random',
  practiceSound: true,
  practiceSpeed: 1,
  listId: null,
  ...defaultAudioSettings,
  // others may look at the screen
  systemNotices: 'plain',
  // the computer may have another program for them
  telLinks: false,
  transferTargets: [],
  hints: true,
  hintsDone: [],
  updates: { on: false, feed: '' },
  sip: null,
  twilio: null
}
