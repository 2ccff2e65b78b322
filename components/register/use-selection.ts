'use client'

import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react'

type Frame = { readonly current: HTMLElement | null }

/**
 * The rows that are marked. The marks themselves hold what is chosen, so that they are sent as they stand; this counts them,
 * and with the shift key takes everything between two marks, by mouse and by key.
 */
export function useSelection(frame: Frame) {
  const [count, setCount] = useState(0)
  const last = useRef<HTMLInputElement | null>(null)
  const shift = useRef(false)
  useEffect(() => {
    const hold = (event: KeyboardEvent | globalThis.MouseEvent) => {
      shift.current = event.shiftKey
    }
    const events = ['keydown', 'keyup', 'mousedown'] as const
    for (const name of events) document.addEventListener(name, hold, { capture: true })
    return () => {
      for (const name of events) document.removeEventListener(name, hold, { capture: true })
    }
  }, [])
  const changed = (event: FormEvent) => {
    const mark = event.target
    if (!(mark instanceof HTMLInputElement) || !mark.matches(MARK)) return
    const marks = marksIn(frame)
    const [one, other] = [marks.indexOf(mark), last.current ? marks.indexOf(last.current) : -1]
    if (shift.current && other !== -1)
      for (const between of marks.slice(Math.min(one, other), Math.max(one, other) + 1)) between.checked = mark.checked
    last.current = mark
    setCount(marks.filter((candidate) => candidate.checked).length)
  }
  const clear = useCallback(() => {
    for (const mark of marksIn(frame)) mark.checked = false
    last.current = null
    setCount(0)
  }, [frame])
  return { count, changed, clear }
}

const MARK = 'input[name=kies]'

function marksIn(frame: Frame): HTMLInputElement[] {
  return [...(frame.current?.querySelectorAll<HTMLInputElement>(MARK) ?? [])]
}
