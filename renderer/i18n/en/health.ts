import type { health as japanese } from '../ja/health'
import type { TextsOf } from '../texts'

export const health: TextsOf<typeof japanese> = {
  title: 'Check-up before the shift',
  button: 'Check-up before the shift: {{state}}',
  measuring: 'Looking…',
  at: 'At {{at}}',
  level: { ok: 'Good', warning: 'Look at it', problem: 'Put right' },
  all: {
    ok: 'All is well. You can begin.',
    warning: 'You can begin. There is something to look at.',
    problem: 'There is something to put right before you call.'
  },
  check: {
    database: 'Database',
    backups: 'Backups',
    disk: 'Disk',
    clock: 'Clock',
    line: 'Line',
    log: 'Log',
    app: 'App'
  },
  what: {
    database: {
      sound: 'The whole of it was checked on {{checkedAt}} and is sound.',
      unchecked: 'It opened well. The whole of it is checked a minute after the start.',
      stale: 'The whole of it was last checked on {{checkedAt}}.',
      damaged: 'It is damaged in places.'
    },
    backups: {
      fresh: 'The newest is of {{newestAt}}.',
      first: 'The first one is made a minute after the start.',
      none: 'There is none yet.',
      old: 'The newest is some days old ({{newestAt}}).',
      failed: 'The last one could not be made.',
      failing: 'None could be made for days.'
    },
    disk: {
      roomy: 'There is room enough.',
      low: 'Room is getting short.',
      full: 'There is hardly any room left.',
      unknown: 'The free room could not be found out.'
    },
    clock: {
      right: 'It is right.',
      behind: 'It is behind what was recorded already ({{latest}}).',
      moved: 'It moved by {{minutes}} minutes since the start.',
      elsewhere: 'The time zone of this computer is not Japan’s.'
    },
    line: {
      practice: 'The practice line: nobody is really called.',
      manual: 'You call with your own phone.',
      silent: 'The part that owns the line does not answer.'
    },
    log: { written: 'It can be written.', unwritable: 'It cannot be written.' },
    app: {
      running: 'It runs as it should.',
      crashed: 'A window stopped {{crashes}} times and was opened again (last on {{crashedAt}}).',
      heavy: 'It uses a lot of memory.'
    }
  },
  remedy: {
    database: {
      stale: 'Press “Check the data”. You can go on working.',
      damaged:
        'New records are still written. Finish your call, restart the app, and choose whether to restore or to save what can be read.'
    },
    backups: {
      none: 'Press “Make a backup”.',
      old: 'Press “Make a backup”.',
      failed: '{{why}}',
      failing: '{{why}} Until then, nothing could bring this data back.'
    },
    disk: {
      low: 'Clear away large files until 1 GB is free.',
      full: 'Make room now. Without it, notes and outcomes cannot be kept.',
      unknown: 'See that the drive is connected.'
    },
    clock: {
      behind: 'Set the date and time of this computer. Promised calls would come at the wrong time.',
      moved: 'See that the date and time of this computer are right.',
      elsewhere: 'All times on the screen are those of Japan. Mind the difference to this computer’s clock.'
    },
    line: { silent: 'Restart the app.' },
    log: { unwritable: 'See that there is room and that the folder can be written. You can go on working.' },
    app: {
      crashed: 'What you typed is kept. If it goes on, pass the diagnostics to your administrator.',
      heavy: 'Restart the app when it suits you.'
    }
  },
  detail: {
    database: '{{leads}} leads, {{calls}} calls, {{bytes}}, schema {{schema}}',
    backups: '{{count}} in all, {{bytes}}',
    disk: '{{free}} free',
    clock: '{{now}} in Japan',
    log: '{{bytes}}',
    app: 'Version {{version}}, memory {{memory}}, up for {{minutes}} min'
  },
  checkData: 'Check the data',
  checking: 'Checking the whole of it…',
  makeBackup: 'Make a backup',
  making: 'Making a backup…',
  backups: 'Open the backups',
  showLog: 'Show the log',
  diagnostics: 'Show the diagnostics',
  diagnosticsNote: 'No names, numbers, notes or places of files are in it. Only the text below is copied.',
  copy: 'Copy the diagnostics',
  copied: 'Copied. It can be passed on as it is.',
  restart: 'Restart the app'
}
