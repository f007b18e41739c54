import type { ComponentType } from 'react'
import type { SettingName } from '../../../shared/contract/default-settings'
import type { Settings } from '../../../shared/contract/settings'
import type { Permission } from '../../../shared/domain/team/permissions'
import type { TextKey } from '../../i18n'

export interface SettingsSectionProps {
  readonly settings: Settings
  /** Whether the role in force may change what the section holds. A section that may only be read shows its controls disabled. */
  readonly allowed: boolean
}

/** A part of the settings with a place in their navigation. */
export interface SettingsSection {
  /** Unique: `screen`. */
  readonly id: string
  readonly label: TextKey
  /** Under which heading it stands: what is the person's own, or what binds the team. */
  readonly group: 'own' | 'team'
  /** Needed to change what it holds; without one, everybody may. */
  readonly permission?: Permission
  /** The names of the settings in it, by which the search finds it. */
  readonly holds: readonly TextKey[]
  /** What "all of this section back" sets back to the defaults; leave it out where the section has its own ways back. */
  readonly resets?: readonly SettingName[]
  readonly Component: ComponentType<SettingsSectionProps>
}
