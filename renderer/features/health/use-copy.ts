import { useState } from 'react'
import { callMain } from '../../bridge/desk-bridge'

/** Copies the diagnostics, and whether they have been. */
export function useCopy(): readonly [copied: boolean, copy: () => void] {
  const [copied, setCopied] = useState(false)
  return [copied, () => void callMain('health.copyDiagnostics', undefined).then(({ ok }) => setCopied(ok))]
}
