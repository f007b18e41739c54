export { Announcement } from './announcement'
export { CallRecording } from './call-recording'
export { RecordingSign } from './recording-sign'
