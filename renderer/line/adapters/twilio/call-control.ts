import type { CallControl } from '../../../../shared/contract/call-control'

/** Asks the team's call server, by way of main, for what the SDK can't do. Settles with whether it was done; never rejects. */
export type AskCallServer = (sid: string, control: CallControl) => Promise<boolean>
