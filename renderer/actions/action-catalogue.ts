import type { TextKey } from '../i18n'
import type { ActionWordsKey } from './action-words'

/** In the order in which the menu and the shortcut sheet show them. */
export const ACTION_GROUPS = ['call', 'script', 'record', 'outcome', 'queue', 'desk', 'dialog'] as const
export type ActionGroup = (typeof ACTION_GROUPS)[number]

interface Entry {
  readonly group: ActionGroup
  readonly label: TextKey
  readonly keys: readonly string[]
  readonly inFieldKeys?: readonly string[]
  readonly scope?: string
  readonly everywhere?: boolean
  readonly repeats?: boolean
}

/**
 * Every action that is always the same, with its keys. Outcomes, branches and other actions that come from data join the table while they
 * are on the screen. An action without a key is run from the menu or the palette.
 */
export const actionCatalogue = {
  'call.dial': { group: 'call', label: 'call.dial', keys: ['d'] },
  'call.nextNumber': { group: 'call', label: 'actions.labels.nextNumber', keys: ['Shift+d'] },
  'call.number': { group: 'call', label: 'phone.number.title', keys: ['Control+d'], inFieldKeys: ['Control+d'] },
  'call.redial': { group: 'call', label: 'phone.redial', keys: ['Control+Shift+d'], inFieldKeys: ['Control+Shift+d'] },
  'call.callBack': { group: 'call', label: 'phone.callBack', keys: ['Control+Shift+m'], inFieldKeys: ['Control+Shift+m'] },
  'missed.open': { group: 'call', label: 'phone.missed.title', keys: ['Control+m'], inFieldKeys: ['Control+m'] },
  'call.mute': { group: 'call', label: 'call.mute', keys: ['m'] },
  'call.hold': { group: 'call', label: 'call.hold', keys: ['Shift+m'] },
  'call.digits': { group: 'call', label: 'call.digits.open', keys: ['#'] },
  'call.transfer': { group: 'call', label: 'phone.transfer.title', keys: ['F4'], inFieldKeys: ['F4'] },
  'call.join': { group: 'call', label: 'phone.other.join', keys: ['Shift+F4'], inFieldKeys: ['Shift+F4'] },
  'call.answered': { group: 'call', label: 'call.answered', keys: ['h'] },
  'call.openPhone': { group: 'call', label: 'call.openPhone', keys: ['Shift+p'] },
  'call.hangup': { group: 'call', label: 'call.hangup', keys: ['Shift+Escape'], inFieldKeys: ['Shift+Escape'] },
  'other.answer': { group: 'call', label: 'phone.incoming.answer', keys: ['F2'], inFieldKeys: ['F2'], everywhere: true },
  'other.reject': { group: 'call', label: 'phone.incoming.reject', keys: ['Shift+F2'], inFieldKeys: ['Shift+F2'], everywhere: true },
  'other.switch': { group: 'call', label: 'phone.other.switch', keys: ['F3'], inFieldKeys: ['F3'] },
  'other.hangup': { group: 'call', label: 'phone.other.hangup', keys: ['Shift+F3'], inFieldKeys: ['Shift+F3'] },
  'practice.ring': { group: 'call', label: 'phone.practise', keys: ['Control+Shift+r'], inFieldKeys: ['Control+Shift+r'] },

  'script.nextBranch': { group: 'script', label: 'actions.labels.nextBranch', keys: ['ArrowDown'], repeats: true },
  'script.previousBranch': { group: 'script', label: 'actions.labels.previousBranch', keys: ['ArrowUp'], repeats: true },
  'script.back': { group: 'script', label: 'actions.labels.scriptBack', keys: ['ArrowLeft', 'Backspace'] },
  'script.objections': { group: 'script', label: 'script.objectionsTitle', keys: ['/'], inFieldKeys: ['Alt+/'] },
  'script.returnFromBlock': { group: 'script', label: 'script.returnFromBlock', keys: ['0'], inFieldKeys: ['Alt+0'] },
  'script.farewell': { group: 'script', label: 'script.farewell', keys: [';'] },
  'script.goOn': { group: 'script', label: 'actions.labels.goOn', keys: ['.'] },
  'script.outline': { group: 'script', label: 'script.jump', keys: ['g'] },

  'hearing.gap': { group: 'record', label: 'actions.labels.hearingGap', keys: ['Shift+h'] },
  'lead.relationship': { group: 'record', label: 'lead.relationship.title', keys: ['Shift+r'] },
  'note.focus': { group: 'record', label: 'actions.labels.note', keys: ['t'] },

  'outcome.save': { group: 'outcome', label: 'outcome.save', keys: ['Control+Enter'], inFieldKeys: ['Control+Enter'] },
  'outcome.cancel': { group: 'outcome', label: 'actions.labels.outcomeCancel', keys: ['Escape'] },
  'outcome.undo': { group: 'outcome', label: 'outcome.undo.action', keys: ['Control+z'] },
  'outcome.correct': { group: 'outcome', label: 'outcome.correction.open', keys: ['Shift+c'] },

  'queue.next': { group: 'queue', label: 'desk.idle.nothingDue.next', keys: ['j'] },
  'queue.skip': { group: 'queue', label: 'queue.skip.title', keys: ['k'] },
  'queue.upcoming': { group: 'queue', label: 'desk.idle.open', keys: ['Control+Shift+k'], inFieldKeys: ['Control+Shift+k'] },
  'queue.lists': { group: 'queue', label: 'actions.labels.lists', keys: ['Control+l'], inFieldKeys: ['Control+l'] },
  'leads.open': { group: 'queue', label: 'leads.title', keys: ['Control+Shift+f'], inFieldKeys: ['Control+Shift+f'] },
  'dnc.open': { group: 'queue', label: 'dnc.title', keys: ['Control+b'], inFieldKeys: ['Control+b'] },
  'dnc.addForLead': { group: 'queue', label: 'dnc.addForLead', keys: ['Control+Shift+b'], inFieldKeys: ['Control+Shift+b'] },
  'import.open': { group: 'queue', label: 'desk.importList', keys: ['Control+i'], inFieldKeys: ['Control+i'] },
  'import.history': { group: 'queue', label: 'import.history.title', keys: ['Control+Shift+i'], inFieldKeys: ['Control+Shift+i'] },
  'export.open': { group: 'queue', label: 'export.title', keys: ['Control+Shift+e'], inFieldKeys: ['Control+Shift+e'] },
  'person.open': { group: 'queue', label: 'person.title', keys: ['Control+Shift+p'], inFieldKeys: ['Control+Shift+p'] },

  'todo.list': { group: 'queue', label: 'todo.title', keys: ['Control+t'], inFieldKeys: ['Control+t'] },
  'todo.add': { group: 'queue', label: 'todo.add', keys: ['Control+Shift+t'], inFieldKeys: ['Control+Shift+t'] },
  'todo.openNotice': { group: 'queue', label: 'actions.labels.openNotice', keys: ['Control+o'], inFieldKeys: ['Control+o'] },
  'todo.dismissNotice': {
    group: 'queue',
    label: 'actions.labels.dismissNotice',
    keys: ['Control+Shift+o'],
    inFieldKeys: ['Control+Shift+o']
  },
  'timeline.open': { group: 'queue', label: 'timeline.open', keys: ['Control+h'], inFieldKeys: ['Control+h'] },

  'desk.palette': { group: 'desk', label: 'palette.title', keys: ['Control+k'], inFieldKeys: ['Control+k'] },
  'desk.menu': { group: 'desk', label: 'actions.menu', keys: ['F10'], inFieldKeys: ['F10'] },
  'desk.nextPane': { group: 'desk', label: 'actions.labels.nextPane', keys: ['F6'], inFieldKeys: ['F6'], repeats: true },
  'desk.previousPane': {
    group: 'desk',
    label: 'actions.labels.previousPane',
    keys: ['Shift+F6'],
    inFieldKeys: ['Shift+F6'],
    repeats: true
  },
  'desk.settings': { group: 'desk', label: 'settings.title', keys: ['Control+,'], inFieldKeys: ['Control+,'] },
  'desk.line': { group: 'desk', label: 'actions.labels.line', keys: ['Control+Shift+l'], inFieldKeys: ['Control+Shift+l'] },
  'line.panel': { group: 'desk', label: 'audio.panel.open', keys: ['Control+Shift+a'], inFieldKeys: ['Control+Shift+a'] },
  'desk.theme': { group: 'desk', label: 'actions.labels.theme', keys: [] },
  'desk.language': { group: 'desk', label: 'actions.labels.language', keys: [] },
  'role.lock': { group: 'desk', label: 'role.lock', keys: ['Control+Shift+g'], inFieldKeys: ['Control+Shift+g'] },
  'role.unlock': { group: 'desk', label: 'role.unlock', keys: ['Control+Shift+y'], inFieldKeys: ['Control+Shift+y'] },
  'desk.zoomIn': {
    group: 'desk',
    label: 'actions.labels.zoomIn',
    keys: ['Control++', 'Control+='],
    inFieldKeys: ['Control++', 'Control+='],
    repeats: true
  },
  'desk.zoomOut': { group: 'desk', label: 'actions.labels.zoomOut', keys: ['Control+-'], inFieldKeys: ['Control+-'], repeats: true },
  'desk.zoomReset': { group: 'desk', label: 'actions.labels.zoomReset', keys: ['Control+0'], inFieldKeys: ['Control+0'] },
  'desk.updates': { group: 'desk', label: 'updates.title', keys: ['Control+Shift+u'], inFieldKeys: ['Control+Shift+u'] },
  'health.open': { group: 'desk', label: 'health.title', keys: ['Control+Shift+h'], inFieldKeys: ['Control+Shift+h'] },
  'backup.open': { group: 'desk', label: 'backups.title', keys: ['Control+Shift+s'], inFieldKeys: ['Control+Shift+s'] },
  'app.restart': { group: 'desk', label: 'health.restart', keys: ['Control+Shift+F5'], inFieldKeys: ['Control+Shift+F5'] },
  'desk.help': { group: 'desk', label: 'help.title', keys: ['?'], inFieldKeys: ['F1'] },

  'skip.confirm': { group: 'dialog', label: 'queue.skip.run', keys: ['Control+Enter'], inFieldKeys: ['Control+Enter'], scope: 'skip' },
  'number.dial': { group: 'dialog', label: 'phone.number.dial', keys: ['Control+Enter'], inFieldKeys: ['Control+Enter'], scope: 'number' },
  'transfer.ask': {
    group: 'dialog',
    label: 'phone.transfer.ask',
    keys: ['Control+Enter'],
    inFieldKeys: ['Control+Enter'],
    scope: 'transfer'
  },
  'transfer.blind': {
    group: 'dialog',
    label: 'phone.transfer.blind',
    keys: ['Control+Shift+Enter'],
    inFieldKeys: ['Control+Shift+Enter'],
    scope: 'transfer'
  },
  'missed.dismiss': { group: 'dialog', label: 'phone.missed.dismiss', keys: ['x'], scope: 'missed' },
  'correction.save': {
    group: 'dialog',
    label: 'outcome.correction.save',
    keys: ['Control+Enter'],
    inFieldKeys: ['Control+Enter'],
    scope: 'correction'
  },
  'todo.done': { group: 'dialog', label: 'todo.done', keys: ['x'], scope: 'todos' },
  'todo.postpone': { group: 'dialog', label: 'todo.postpone', keys: ['p'], scope: 'todos' },
  'todo.whose': { group: 'dialog', label: 'todo.whose', keys: ['a'], scope: 'todos' },
  'todo.saveChange': { group: 'dialog', label: 'todo.saveDone', keys: ['Control+Enter'], inFieldKeys: ['Control+Enter'], scope: 'todos' },
  'todo.saveNew': { group: 'dialog', label: 'todo.save', keys: ['Control+Enter'], inFieldKeys: ['Control+Enter'], scope: 'newTodo' },
  'dnc.add': { group: 'dialog', label: 'dnc.add', keys: ['n'], scope: 'dnc' },
  'dnc.paste': { group: 'dialog', label: 'dnc.paste', keys: ['v'], scope: 'dnc' },
  'dnc.level': { group: 'dialog', label: 'actions.labels.dncLevel', keys: ['c'], scope: 'dnc' },
  'dnc.lift': { group: 'dialog', label: 'dnc.lift', keys: ['x'], scope: 'dnc' },
  'dnc.companies': { group: 'dialog', label: 'dnc.group', keys: ['g'], scope: 'dnc' },
  'dnc.search': { group: 'dialog', label: 'dnc.search', keys: ['/'], scope: 'dnc' },
  'dnc.save': { group: 'dialog', label: 'dnc.save', keys: ['Control+Enter'], inFieldKeys: ['Control+Enter'], scope: 'dnc' },
  'timeline.of': { group: 'dialog', label: 'timeline.of', keys: ['a'], scope: 'timeline' },
  'import.on': {
    group: 'dialog',
    label: 'actions.labels.importOn',
    keys: ['Control+Enter'],
    inFieldKeys: ['Control+Enter'],
    scope: 'import'
  },
  'import.undo': {
    group: 'dialog',
    label: 'actions.labels.importUndo',
    keys: ['Control+Enter'],
    inFieldKeys: ['Control+Enter'],
    scope: 'imports'
  },
  'export.run': { group: 'dialog', label: 'export.run', keys: ['Control+Enter'], inFieldKeys: ['Control+Enter'], scope: 'export' },
  'import.back': { group: 'dialog', label: 'actions.labels.importBack', keys: ['Escape'], inFieldKeys: ['Escape'], scope: 'import' },
  'health.check': { group: 'dialog', label: 'health.checkData', keys: ['k'], scope: 'health' },
  'health.makeBackup': { group: 'dialog', label: 'health.makeBackup', keys: ['b'], scope: 'health' },
  'health.backups': { group: 'dialog', label: 'health.backups', keys: ['o'], scope: 'health' },
  'health.showLog': { group: 'dialog', label: 'health.showLog', keys: ['l'], scope: 'health' },
  'health.diagnostics': { group: 'dialog', label: 'health.diagnostics', keys: ['v'], scope: 'health' },
  'health.copy': { group: 'dialog', label: 'health.copy', keys: ['c'], scope: 'health' },
  'backup.make': { group: 'dialog', label: 'backups.make', keys: ['Control+Shift+Enter'], scope: 'settings' },
  'backup.restore': { group: 'dialog', label: 'backups.restore', keys: ['Control+Enter'], scope: 'settings' },
  'sip.test': { group: 'dialog', label: 'sip.test', keys: ['Control+t'], inFieldKeys: ['Control+t'], scope: 'settings' },
  'sip.save': { group: 'dialog', label: 'sip.save', keys: ['Control+s'], inFieldKeys: ['Control+s'], scope: 'settings' },
  'crash.reload': { group: 'dialog', label: 'crash.reload', keys: ['r'], scope: 'crash' },
  'crash.copy': { group: 'dialog', label: 'health.copy', keys: ['c'], scope: 'crash' },
  'crash.restart': { group: 'dialog', label: 'health.restart', keys: ['Shift+r'], scope: 'crash' },
  'startup.retry': { group: 'dialog', label: 'startup.retry', keys: ['r'], scope: 'startup' },
  'startup.restore': { group: 'dialog', label: 'startup.restore', keys: ['Control+Enter'], scope: 'startup' },
  'startup.salvage': { group: 'dialog', label: 'startup.salvage', keys: ['s'], scope: 'startup' },
  'startup.useSalvaged': { group: 'dialog', label: 'startup.useSalvaged', keys: ['Control+Shift+Enter'], scope: 'startup' },
  'startup.showFolder': { group: 'dialog', label: 'startup.showFolder', keys: ['f'], scope: 'startup' },
  'startup.copyDiagnostics': { group: 'dialog', label: 'startup.copyDiagnostics', keys: ['c'], scope: 'startup' },
  'startup.quit': { group: 'dialog', label: 'startup.quit', keys: ['q'], scope: 'startup' },
  'leads.search': { group: 'dialog', label: 'actions.labels.leadsSearch', keys: ['Control+f'], inFieldKeys: ['Control+f'], scope: 'leads' },
  'leads.selectAll': { group: 'dialog', label: 'leads.selectAll', keys: ['Control+a'], scope: 'leads' },
  'leads.bulk': { group: 'dialog', label: 'leads.bulk.open', keys: ['b'], scope: 'leads' },
  'leads.run': {
    group: 'dialog',
    label: 'actions.labels.leadsRun',
    keys: ['Control+Enter'],
    inFieldKeys: ['Control+Enter'],
    scope: 'leads'
  },
  'leads.undo': { group: 'dialog', label: 'actions.labels.leadsUndo', keys: ['Control+z'], scope: 'leads' }
} as const satisfies Readonly<Record<ActionWordsKey, Entry>>

export type ActionId = keyof typeof actionCatalogue

/** Screens that stand in the desk's place; its own list of keys has nothing to say of theirs. */
const INSTEAD_OF_DESK: ReadonlySet<string | undefined> = new Set(['startup', 'crash'])

/** Whether an action is one of the desk and its dialogs. */
export function isOfDesk(id: ActionId): boolean {
  return !INSTEAD_OF_DESK.has(entryOf(id).scope)
}

/** The entry of an action with all its parts, those it leaves out as undefined. */
export function entryOf(id: ActionId): Entry {
  return actionCatalogue[id]
}

export function isCatalogued(id: string): id is ActionId {
  return Object.hasOwn(actionCatalogue, id)
}
