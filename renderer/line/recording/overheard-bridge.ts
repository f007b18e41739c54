import type { LineBridge, LineWindowBridge } from '../../../shared/contract/line'
import type { CallRecorder } from './call-recorder'

/** The bridge to main with a recorder beside it, which learns from what is said over it. The lines know nothing of it. */
export function overheardBridge(bridge: LineWindowBridge, recorder: CallRecorder): LineBridge {
  return {
    onCommand(callback) {
      bridge.onCommand((command) => {
        if (command.kind === 'record') return recorder.record(command.callId, command.on)
        if (command.kind === 'register' && command.lineKind === 'practice') recorder.practise(command.callId)
        if (command.kind === 'mute') recorder.mute(command.callId, command.on)
        if (command.kind === 'hangup') recorder.end(command.callId)
        callback(command)
      })
    },
    report(report) {
      if (report.kind === 'incoming' && report.lineKind === 'practice') recorder.practise(report.callId)
      if (report.kind === 'hold_changed') recorder.hold(report.callId, report.on)
      if (report.kind === 'ended' || report.kind === 'failed') recorder.end(report.callId)
      bridge.report(report)
    }
  }
}
