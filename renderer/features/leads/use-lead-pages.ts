import { useEffect, useState } from 'react'
import type { LeadQuestion } from '../../../shared/contract/lead-list'
import { LeadPages } from './lead-pages'

/** The rows of a question, followed as they come. While the first of a new question are on their way, those of the old one stay. */
export function useLeadPages(question: LeadQuestion): LeadPages | null {
  const [shown, setShown] = useState<{ readonly pages: LeadPages; readonly revision: number } | null>(null)
  const asked = JSON.stringify(question)
  useEffect(() => {
    const pages = new LeadPages(JSON.parse(asked) as LeadQuestion, ({ revision }) => setShown({ pages, revision }))
    pages.look(0, 1)
    return () => pages.end()
  }, [asked])
  return shown?.pages ?? null
}
