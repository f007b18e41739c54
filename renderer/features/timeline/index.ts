export { TimelineDrawer } from './timeline-drawer'
export { TimelineLink } from './timeline-link'
export { showTimeline } from './timeline-surface'
