import type { OutcomeDefinition } from '../../shared/domain/outcome/outcome-definition'
import type { ScriptBundle } from '../../shared/domain/script/script'
import type { Captions } from './captions'
import type { DeskPage } from './desk-page'
import type { Camera } from './screens'

/** What a call is made with: the desk, the ears and the camera, and what the scripts and outcomes are known to be. */
export interface DemoTools {
  readonly desk: DeskPage
  readonly camera: Camera
  readonly captions: Captions
  readonly bundle: ScriptBundle
  readonly outcomes: readonly OutcomeDefinition[]
}
