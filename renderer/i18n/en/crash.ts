import type { crash as japanese } from '../ja/crash'
import type { TextsOf } from '../texts'

export const crash: TextsOf<typeof japanese> = {
  title: 'The screen could not be shown',
  again: 'The screen could not be shown several times',
  body: 'Your call goes on outside the screen. What you typed was written into the database of this computer right away, and is not lost.',
  next: 'Load the screen again to go on where you were.',
  nextAgain: 'Since that has not helped, restart the app. If you are in a call, finish it first.',
  reload: 'Load the screen again'
}
