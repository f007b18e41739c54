import { create } from 'zustand'

/** So many targets are offered again. They are kept until the app ends and stand nowhere else. */
const RECENT = 5

interface TransferSurface {
  readonly open: boolean
  /** The latest first, as they were typed. */
  readonly recent: readonly string[]
}

export const useTransferSurface = create<TransferSurface>()(() => ({ open: false, recent: [] }))

export const openTransfer = (): void => useTransferSurface.setState({ open: true })
export const closeTransfer = (): void => useTransferSurface.setState({ open: false })

export function rememberTarget(target: string): void {
  useTransferSurface.setState(({ recent }) => ({ recent: [target, ...recent.filter((known) => known !== target)].slice(0, RECENT) }))
}
