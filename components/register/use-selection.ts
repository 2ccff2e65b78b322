'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'

type Frame = { readonly current: HTMLElement | null }

/**
 * The rows that are marked. The marks themselves hold what is chosen, so that they are sent as they stand; this counts them,
 * and with the shift key takes everything between two marks, by mouse and by key.
 */
export function useSelection(frame: Frame) {
  const [count, setCount] = useState(0)
  const last = useRef<HTMLInputElement | null>(null)
  const shift = useRef(false)
  const changed = useEffectEvent(({ target: mark }: Event) => {
    if (!(mark instanceof HTMLInputElement) || !mark.matches(MARK)) return
    const marks = marksIn(frame)
    const [one, other] = [marks.indexOf(mark), last.current ? marks.indexOf(last.current) : -1]
    if (shift.current && other !== -1)
      for (const between of marks.slice(Math.min(one, other), Math.max(one, other) + 1)) between.checked = mark.checked
    last.current = mark
    setCount(marks.filter((candidate) => candidate.checked).length)
  })
  useEffect(() => {
    const hold = (event: KeyboardEvent | MouseEvent) => {
      shift.current = event.shiftKey
    }
    const stop = new AbortController()
    for (const name of ['keydown', 'keyup', 'mousedown'] as const)
      document.addEventListener(name, hold, { capture: true, signal: stop.signal })
    frame.current?.addEventListener('change', changed, { signal: stop.signal })
    return () => stop.abort()
  }, [frame])
  const clear = () => {
    for (const mark of marksIn(frame)) mark.checked = false
    last.current = null
    setCount(0)
  }
  return { count, clear }
}

const MARK = 'input[name=kies]'

function marksIn(frame: Frame): HTMLInputElement[] {
  return [...(frame.current?.querySelectorAll<HTMLInputElement>(MARK) ?? [])]
}
