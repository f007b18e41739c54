import { Component, type ReactNode } from 'react'
import { CrashScreen, crashesAgain } from '../features/crash'

interface CrashBoundaryProps {
  readonly children: ReactNode
}

/** Shows a way out when the screen itself fails. The call runs elsewhere and is not touched. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean; readonly again: boolean }> {
  override readonly state = { crashed: false, again: false }

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true }
  }

  override componentDidCatch(): void {
    this.setState({ again: crashesAgain(sessionStorage, Date.now()) })
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashScreen again={this.state.again} /> : this.props.children
  }
}
