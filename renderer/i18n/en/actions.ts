import type { actions as japanese } from '../ja/actions'
import type { TextsOf } from '../texts'

export const actions: TextsOf<typeof japanese> = {
  menu: 'Menu',
  tooltip: '{{label}} ({{keys}})',
  groups: {
    call: 'Call',
    script: 'Script',
    record: 'Hearing and notes',
    outcome: 'Outcome',
    queue: 'Leads and lists',
    desk: 'Screen',
    dialog: 'Open dialogs'
  },
  labels: {
    nextNumber: 'Choose the next number',
    nextBranch: 'Next branch',
    previousBranch: 'Previous branch',
    scriptBack: 'One step back',
    hearingGap: 'Open the next item to ask',
    note: 'Write a note',
    outcomeCancel: 'Choose another outcome',
    openNotice: 'Open the to-do of the notice',
    dismissNotice: 'Put the notice away',
    goOn: 'Go on at the first gap',
    lists: 'Switch call list',
    nextPane: 'Next pane',
    previousPane: 'Previous pane',
    line: 'Switch line',
    theme: 'Switch colours',
    language: 'Switch language',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Actual size',
    dncLevel: 'Change between forbidden and caution',
    importOn: 'Go on with the import',
    importBack: 'Back in the import, or close it',
    importUndo: 'Undo one of the past imports',
    leadsUndo: 'Undo the change of many leads',
    leadsRun: 'Carry out the change of many leads',
    leadsSearch: 'Find leads in the list by text'
  },
  words: {
    call: {
      dial: 'call phone ring dial',
      nextNumber: 'other number phone mobile direct',
      mute: 'microphone silence mute',
      hold: 'wait park',
      digits: 'keypad dial pad extension tones dtmf',
      answered: 'picked up connected answered',
      openPhone: 'telephone app own phone',
      hangup: 'end call stop disconnect hang up',
      transfer: 'forward hand over colleague extension',
      join: 'complete transfer connect hand over',
      number: 'by hand type keypad phone number',
      redial: 'again last number',
      callBack: 'return missed call'
    },
    other: {
      answer: 'pick up incoming take',
      reject: 'decline refuse incoming',
      switch: 'swap held second call',
      hangup: 'end second call held'
    },
    practice: { ring: 'incoming train exercise' },
    missed: { open: 'missed incoming history call back', dismiss: 'remove done hide' },
    number: { dial: 'call phone' },
    transfer: { ask: 'consult attended colleague first', blind: 'now at once unannounced' },
    script: {
      nextBranch: 'branch choice down',
      previousBranch: 'branch choice up',
      back: 'previous step undo back',
      objections: 'objection reply rebuttal interruption',
      returnFromBlock: 'resume return',
      farewell: 'goodbye refused thanks end',
      goOn: 'resume continue gap unanswered',
      outline: 'jump contents table script outline'
    },
    hearing: { gap: 'bantch question gap ask hearing' },
    lead: { relationship: 'relationship champion proposer planner contact type' },
    leads: {
      open: 'lead list table all browse rows',
      search: 'find filter search',
      selectAll: 'select everything mark',
      bulk: 'bulk change move add take off plan',
      run: 'bulk run apply',
      undo: 'undo bulk take back'
    },
    note: { focus: 'note facts write memo' },
    outcome: {
      save: 'commit record finish save',
      cancel: 'clear reset outcome',
      undo: 'take back revert mistake',
      correct: 'fix change edit wrong'
    },
    queue: {
      next: 'next lead serve',
      skip: 'postpone later pass skip',
      upcoming: 'queue upcoming order',
      lists: 'list change campaign'
    },
    import: {
      open: 'csv file load upload',
      on: 'next continue',
      back: 'close cancel',
      history: 'past imports, history, undo',
      undo: 'undo import, take back'
    },
    export: {
      open: 'export download csv excel call log report',
      run: 'export write save'
    },
    person: { open: 'personal data privacy erase delete hand out request' },
    desk: {
      palette: 'search command palette find go',
      menu: 'actions menu',
      nextPane: 'panel region focus',
      previousPane: 'panel region focus',
      updates: 'update version upgrade new',
      settings: 'preferences options name',
      line: 'telephone practice manual',
      theme: 'dark light mode theme color',
      language: 'japanese english locale',
      zoomIn: 'larger bigger magnify',
      zoomOut: 'smaller',
      zoomReset: 'reset zoom 100%',
      help: 'keyboard shortcuts cheat sheet help'
    },
    todo: {
      list: 'tasks due overdue promises',
      add: 'task write new remind',
      openNotice: 'notification due open',
      dismissNotice: 'notification close hide',
      done: 'complete finish',
      postpone: 'later move reschedule',
      whose: 'mine everybody owner',
      saveChange: 'confirm',
      saveNew: 'task add confirm'
    },
    timeline: {
      open: 'history past calls events',
      of: 'company lead range'
    },
    correction: { save: 'fix change confirm' },
    startup: {
      retry: 'retry again',
      restore: 'backup recover',
      salvage: 'rescue repair recover',
      useSalvaged: 'rescued begin',
      showFolder: 'directory place files',
      copyDiagnostics: 'report support',
      quit: 'exit close end'
    },
    health: {
      open: 'health status disk clock check diagnostics',
      check: 'verify integrity',
      makeBackup: 'save copy',
      backups: 'restore copies',
      showLog: 'folder events',
      diagnostics: 'support report',
      copy: 'support report clipboard'
    },
    line: { panel: 'line state microphone speaker headset quality sound devices' },
    sip: { test: 'line exchange try connect', save: 'line exchange keep account' },
    backup: { open: 'restore copies', make: 'save copy', restore: 'go back recover' },
    app: { restart: 'reboot relaunch' },
    crash: { reload: 'refresh', copy: 'support report clipboard', restart: 'relaunch' },
    skip: { confirm: 'postpone confirm' },
    role: { lock: 'lock role rep leave', unlock: 'unlock role lead passphrase' },
    dnc: {
      open: 'dnc blocked forbidden blacklist suppression lift',
      addForLead: 'dnc block forbid caution',
      add: 'enter block new',
      paste: 'csv import many',
      level: 'caution forbid raise lower',
      lift: 'remove allow again',
      companies: 'group members',
      search: 'find',
      save: 'confirm'
    }
  },
  outcomes: {
    no_answer: 'unanswered nobody',
    busy: 'engaged occupied',
    voicemail: 'answering machine message',
    technical: 'error dropped',
    wrong_number: 'dead number fax',
    absent_until: 'out back at',
    absent: 'out away not in',
    awaiting_callback: 'waiting return call',
    gatekeeper_refused: 'gatekeeper rejected blocked',
    callback: 'call back later again',
    gathering: 'research information',
    material: 'brochure documents send',
    interested: 'prospect warm',
    scheduling: 'arranging dates',
    suspended: 'paused on hold',
    deferred: 'next term budget later',
    appointment: 'meeting agreed',
    appointment_changed: 'reschedule cancel meeting',
    declined: 'refused no thanks',
    no_prospect: 'lost dead end',
    out_of_target: 'not a fit',
    left_company: 'resigned moved successor',
    complaint: 'angry claim',
    do_not_call: 'dnc stop block'
  }
}
