import { Component, type ReactNode } from 'react'
import { CrashScreen } from '../features/crash'

interface CrashBoundaryProps {
  readonly children: ReactNode
}

/** Shows a way out when the screen itself fails. The call runs elsewhere and is not touched. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override readonly state = { crashed: false }

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true }
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashScreen /> : this.props.children
  }
}
