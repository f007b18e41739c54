import { useEffect, useState } from 'react'
import type { CallQuality as Quality } from '../../../shared/domain/call/quality/call-quality'
import { callMain } from '../../bridge/desk-bridge'
import { useText } from '../../i18n'
import { FieldRow } from '../../ui'
import { qualityText } from './quality-text'

/** How a call of the past sounded, as one of the rows of its details; nothing where nobody measured it. */
export function CallQuality({ callId }: { readonly callId: string }) {
  const t = useText()
  const [quality, setQuality] = useState<Quality | null>(null)
  useEffect(() => {
    let current = true
    void callMain('audio.quality', { callId }).then((answer) => current && answer.ok && setQuality(answer.value))
    return () => {
      current = false
    }
  }, [callId])
  if (quality === null) return null
  return <FieldRow label={t('audio.quality.title')}>{qualityText(quality, t)}</FieldRow>
}
