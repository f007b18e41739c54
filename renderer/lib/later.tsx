import { type ComponentType, useEffect, useRef, useState } from 'react'

/** A part of the screen whose code is no part of what the desk begins with. */
export interface LaterPart<Props> {
  loaded(): ComponentType<Props> | undefined
  load(): Promise<ComponentType<Props>>
}

/** What is not there yet, in the order in which it was named. */
const waiting: (() => Promise<unknown>)[] = []

/** Names a part that is fetched when the desk has nothing else to do, or when it is shown, whichever comes first. */
export function laterPart<Props>(fetch: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let part: ComponentType<Props> | undefined
  const load = async (): Promise<ComponentType<Props>> => {
    part ??= await fetch()
    return part
  }
  waiting.push(load)
  return { loaded: () => part, load }
}

interface LaterProps<Props> {
  readonly part: LaterPart<Props>
  readonly props: Props
}

/** Draws a part at once where its code is there, and as soon as it is there otherwise. */
export function Later<Props extends object>({ part, props }: LaterProps<Props>) {
  // another part can come to stand in the same place
  const [drawn, setDrawn] = useState<{ readonly of: LaterPart<Props>; readonly Part: ComponentType<Props> | undefined }>({
    of: part,
    Part: part.loaded()
  })
  const Part = drawn.of === part ? drawn.Part : part.loaded()
  const late = useRef(false)
  useEffect(() => {
    if (late.current && Part !== undefined) giveFocus()
    late.current = Part === undefined
  }, [Part])
  useEffect(() => {
    if (Part === undefined) void part.load().then((loaded) => setDrawn({ of: part, Part: loaded }))
  }, [Part, part])
  return Part && <Part {...props} />
}

/** A dialog that opened before what it holds was there has given the focus to what there was, unless somebody types elsewhere by now. */
function giveFocus(): void {
  if (document.activeElement?.matches('input, textarea, select')) return
  document.querySelector<HTMLElement>('[role=dialog] [data-autofocus]')?.focus()
}

/** Fetches what was left for later, one part after the other, whenever the page is idle. The answer ends it. */
export function fetchTheRest(): () => void {
  let asked = 0
  const next = (): void => {
    const fetch = waiting.shift()
    if (fetch) asked = requestIdleCallback(() => void fetch().finally(next))
  }
  next()
  return () => cancelIdleCallback(asked)
}
