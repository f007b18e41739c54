export const updates = {
  title: 'Updates of the app',
  note: 'Whether new versions are looked for, and where. Nothing is replaced during a call, before its outcome is saved, or during an import or export.',
  feed: 'Update address',
  feedHelp: 'Where new versions are, beginning with https://. Ask your administrator if you do not know it.',
  on: 'Look for new versions',
  off: 'Do not look',
  leadOnly: 'Only a team lead may change where updates come from.',
  state: 'This version: {{version}}',
  isOff: 'New versions are not looked for.',
  notYet: 'Not looked yet.',
  current: 'This is the latest version.',
  checking: 'Looking…',
  downloading: 'Fetching version {{version}} ({{percent}}%). You can go on working.',
  ready: 'Version {{version}} is ready. It is put in place when nobody has touched the desk for five minutes, or when you close the app.',
  postponed: 'Version {{version}} waits until tomorrow, or until you close the app.',
  found:
    'Version {{version}} is there. This kind of installation cannot replace itself: get it from {{feed}} and install it the way you did before. Your data stays.',
  there: 'Version {{version}}',
  install: 'Replace and restart now',
  putOff: 'Wait until tomorrow',
  check: 'Look now'
} as const
