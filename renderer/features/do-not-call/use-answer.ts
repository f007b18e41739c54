import { useEffect, useState } from 'react'
import type { DeskCallName, DeskInput, DeskOutput } from '../../../shared/contract/desk-calls'
import { callMain } from '../../bridge/desk-bridge'

/** Main's answer to a question that follows what is typed; undefined until it has answered, and again once it fails. */
export function useAnswer<Name extends DeskCallName>(name: Name, input: DeskInput<Name>): DeskOutput<Name> | undefined {
  const [answer, setAnswer] = useState<DeskOutput<Name>>()
  const question = JSON.stringify(input)
  useEffect(() => {
    let current = true
    void callMain(name, JSON.parse(question) as DeskInput<Name>).then((result) => {
      if (current) setAnswer(result.ok ? result.value : undefined)
    })
    return () => {
      current = false
    }
  }, [name, question])
  return answer
}
