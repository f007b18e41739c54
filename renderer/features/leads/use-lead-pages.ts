import { useEffect, useState } from 'react'
import type { LeadQuestion } from '../../../shared/contract/lead-list'
import { LeadPages, type PagesView } from './lead-pages'

/** The rows of a question, followed as they come. While the first of a new question are on their way, those of the old one stay. */
export function useLeadPages(question: LeadQuestion): PagesView | null {
  const [shown, setShown] = useState<PagesView | null>(null)
  const asked = JSON.stringify(question)
  useEffect(() => {
    const pages = new LeadPages(JSON.parse(asked) as LeadQuestion, setShown)
    pages.look(0, 1)
    return () => pages.end()
  }, [asked])
  return shown
}
