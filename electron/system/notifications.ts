import { type BrowserWindow, Notification } from 'electron'
import type { NoticeText } from './notice-text'

export interface SystemNotices {
  /** Shows a notice of the system. Pressing it brings the desk to the front, where it stands with its key. The answer takes it away. */
  show(text: NoticeText): () => void
}

/** The system's own notices, where it has any. They make no sound of their own: a call may be under way. */
export function systemNotices(desk: BrowserWindow): SystemNotices {
  // one that nobody holds is collected, and its press is lost
  const shown = new Set<Notification>()
  return {
    show(text) {
      if (!Notification.isSupported()) return () => {}
      const notice = new Notification({ ...text, silent: true })
      const forget = (): boolean => shown.delete(notice)
      notice.on('click', () => {
        forget()
        if (desk.isDestroyed()) return
        if (desk.isMinimized()) desk.restore()
        desk.focus()
      })
      notice.on('close', forget)
      notice.on('failed', forget)
      shown.add(notice)
      notice.show()
      return () => notice.close()
    }
  }
}
