import type { OutcomeCode } from './outcome-code'
import type { MailPlan, NextAction, OutcomeDefinition, OutcomeFlags, OutcomePart } from './outcome-definition'

type Group = OutcomeDefinition['group']

interface Extras {
  readonly countsAttempt?: boolean
  readonly level?: number
  readonly required?: OutcomePart[]
  readonly optional?: OutcomePart[]
  readonly ends?: boolean
  readonly forbids?: boolean
  readonly tellsTeamLead?: boolean
  readonly stopsMails?: boolean
  readonly mails?: MailPlan[]
}

const NOT_REACHED: MailPlan[] = [
  { template: 'not_reached_1', when: { kind: 'attempt', attempt: 1 } },
  { template: 'not_reached_2', when: { kind: 'attempt', attempt: 2 } }
]

/** The outcomes a new installation starts with. Data, which a team may edit. */
export const defaultOutcomes: readonly OutcomeDefinition[] = [
  define('no_answer', 'q', ['不通', 'No answer'], 'not_reached', 'D', { kind: 'retry' }, { countsAttempt: true, mails: NOT_REACHED }),
  define('busy', 'b', ['話中', 'Busy'], 'not_reached', 'D', { kind: 'minutes', minutes: 20 }),
  define('voicemail', 'v', ['留守電', 'Voicemail'], 'not_reached', 'D', { kind: 'retry' }, { countsAttempt: true, mails: NOT_REACHED }),
  define('technical', 'shift+t', ['通信失敗', 'Technical failure'], 'not_reached', '', { kind: 'unchanged' }),
  define('wrong_number', 'z', ['番号違い・FAX', 'Wrong number or fax'], 'not_reached', 'D', { kind: 'other_number' }),
  define(
    'absent_until',
    'w',
    ['不在（戻り時間あり）', 'Absent, return time known'],
    'reception',
    'DC',
    { kind: 'promised' },
    { countsAttempt: true, required: ['follow_up'], mails: NOT_REACHED }
  ),
  define('absent', 'e', ['不在', 'Absent'], 'reception', 'DC', { kind: 'retry' }, { countsAttempt: true, mails: NOT_REACHED }),
  define('awaiting_callback', 'o', ['折り返し待ち', 'They will call'], 'reception', 'DC', { kind: 'business_days', days: 2 }),
  define('gatekeeper_refused', 'r', ['受付拒否', 'Reception refused'], 'reception', 'DC', { kind: 'reception_rest', days: 90 }),
  define('callback', 'c', ['再架電依頼', 'Call-back asked'], 'person', 'DCP', { kind: 'promised' }, { required: ['follow_up'] }),
  define(
    'gathering',
    'i',
    ['情報収集中', 'Collecting information'],
    'person',
    'DCPE',
    { kind: 'promised' },
    {
      level: 3,
      required: ['follow_up'],
      mails: [
        { template: 'progress', when: { kind: 'days', days: 14 } },
        { template: 'progress', when: { kind: 'months', months: 1 } },
        { template: 'progress', when: { kind: 'follow_up' } }
      ]
    }
  ),
  define(
    'material',
    'l',
    ['資料送付', 'Material requested'],
    'person',
    'DCP',
    { kind: 'promised' },
    {
      level: 3,
      required: ['mail_consent', 'follow_up'],
      mails: [
        { template: 'material', when: { kind: 'today' } },
        { template: 'progress', when: { kind: 'follow_up' } }
      ]
    }
  ),
  define(
    'interested',
    'y',
    ['見込みあり', 'Interested, no date'],
    'person',
    'DCPE',
    { kind: 'promised' },
    { level: 3, required: ['follow_up'] }
  ),
  define(
    'scheduling',
    'u',
    ['日程調整中', 'Date being arranged'],
    'person',
    'DCPE',
    { kind: 'promised', withinBusinessDays: 2 },
    { level: 3, required: ['follow_up'] }
  ),
  define(
    'suspended',
    's',
    ['検討中断', 'Consideration suspended'],
    'person',
    'DCPE',
    { kind: 'promised' },
    {
      level: 3,
      required: ['follow_up', 'reason'],
      mails: [
        { template: 'status', when: { kind: 'follow_up' } },
        { template: 'budget_season', when: { kind: 'budget_season' } }
      ]
    }
  ),
  define('deferred', 'f', ['来期見送り', 'Postponed to next term'], 'person', 'DCPE', { kind: 'task' }, { required: ['follow_up'] }),
  define(
    'appointment',
    'a',
    ['アポ獲得', 'Appointment set'],
    'person',
    'DCPEA',
    { kind: 'meeting' },
    {
      level: 4,
      required: ['meeting_at', 'meeting_place', 'attendees'],
      mails: [{ template: 'thanks', when: { kind: 'today' } }]
    }
  ),
  define(
    'appointment_changed',
    'shift+a',
    ['アポ変更・取消', 'Appointment moved or cancelled'],
    'person',
    'DCP',
    { kind: 'meeting_change' },
    { required: ['change'], optional: ['meeting_at', 'meeting_place', 'attendees'] }
  ),
  define(
    'declined',
    'p',
    ['お断り', 'Declined by the person'],
    'ending',
    'DCP',
    { kind: 'rest' },
    { required: ['reason'], optional: ['rest_months'], ends: true }
  ),
  define(
    'no_prospect',
    'n',
    ['見込み無し', 'No prospect'],
    'ending',
    'DCPE',
    { kind: 'wake_up', monthsBefore: 3 },
    { required: ['reason'], optional: ['competitor', 'contract_end'], ends: true }
  ),
  define('out_of_target', 'shift+n', ['対象外', 'Outside target'], 'ending', 'DC', { kind: 'none' }, { required: ['reason'], ends: true }),
  define(
    'left_company',
    'shift+l',
    ['退職・異動', 'Left or moved'],
    'ending',
    'DC',
    { kind: 'successor' },
    { optional: ['successor'], stopsMails: true }
  ),
  define(
    'complaint',
    'shift+k',
    ['クレーム', 'Complaint'],
    'ending',
    'DC',
    { kind: 'none' },
    { required: ['dnc_scope', 'dnc_words'], ends: true, forbids: true, tellsTeamLead: true, stopsMails: true }
  ),
  define(
    'do_not_call',
    'x',
    ['架電禁止', 'Do not call'],
    'ending',
    'DC',
    { kind: 'none' },
    { required: ['dnc_scope', 'dnc_words'], ends: true, forbids: true, stopsMails: true }
  )
]

function define(
  code: OutcomeCode,
  key: string,
  [ja, en]: readonly [string, string],
  group: Group,
  flags: string,
  next: NextAction,
  extras: Extras = {}
): OutcomeDefinition {
  return {
    code,
    key,
    label: { ja, en },
    group,
    flags: flagsOf(flags),
    countsAttempt: extras.countsAttempt ?? false,
    level: extras.level ?? 'keep',
    next,
    required: extras.required ?? [],
    optional: extras.optional ?? [],
    ends: extras.ends ?? false,
    forbids: extras.forbids ?? false,
    tellsTeamLead: extras.tellsTeamLead ?? false,
    stopsMails: extras.stopsMails ?? false,
    mails: extras.mails ?? []
  }
}

/** Reads the short form in which the trade writes them: D dial, C connect, P person, E conversation, A appointment. */
function flagsOf(letters: string): OutcomeFlags {
  return {
    dial: letters.includes('D'),
    connect: letters.includes('C'),
    person: letters.includes('P'),
    conversation: letters.includes('E'),
    appointment: letters.includes('A')
  }
}
