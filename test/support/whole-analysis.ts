import { analysisInParts, type CallAnalysis } from '../../shared/domain/recording/call-analysis'

/** All parts of an analysis, one after the other. */
export function wholeAnalysis(levels: Parameters<typeof analysisInParts>[0]): CallAnalysis {
  const parts = analysisInParts(levels)
  for (;;) {
    const part = parts.next()
    if (part.done) return part.value
  }
}
