export { type MomentDraft, momentOf, NO_MOMENT, understood } from './moment-draft'
export { MomentField } from './moment-field'
export { useMomentContext } from './use-moment-context'
