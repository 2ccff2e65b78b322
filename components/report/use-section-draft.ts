'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'

export type Written = { version: number; heading: string; text: string }

/** kept: what was typed is safe on the server; waiting: not yet; failed: it could not be kept, which is tried again. */
export type KeptState = 'idle' | 'waiting' | 'kept' | 'failed'

const EVERY = 2_500
const AFTER_TYPING = 700

const attendance = z.object({
  others: z.array(z.object({ name: z.string(), writing: z.boolean() })),
  version: z.number(),
  heading: z.string(),
  text: z.string(),
})
type Attendance = z.infer<typeof attendance>

/** What lies on the desk of a writer: what was typed and is not yet kept, and what it began as. */
type Desk = { base: Written; typed: { heading: string; text: string } | null; timer?: ReturnType<typeof setTimeout> }

/**
 * Keeps what is typed in a section on the server while one types, and learns who else has it open and what they stored.
 * @param address where the editor says so
 * @param base what the text began as: that version, and its words
 */
export function useSectionDraft(address: string, base: Written) {
  const [heard, setHeard] = useState<Attendance | null>(null)
  const [kept, setKept] = useState<KeptState>('idle')
  const desk = useRef<Desk>({ base, typed: null })
  const say = useCallback(
    async (body: Record<string, unknown>) => {
      const sent = desk.current.typed
      const answer = await post(address, body)
      if (answer) setHeard(answer)
      else if (sent) setKept('failed')
      if (!answer || !('draft' in body) || desk.current.typed !== sent || !sent) return
      desk.current.typed = null
      setKept('kept')
    },
    [address],
  )
  useEffect(() => {
    desk.current.base = base
  }, [base])
  useEffect(() => attend(desk.current, address, say), [address, say])

  const rest = (typed: Desk['typed']) => {
    clearTimeout(desk.current.timer)
    desk.current.typed = typed
    setKept(typed ? 'waiting' : 'idle')
  }
  return {
    heard,
    kept,
    /** Somebody typed: it is kept after a short rest. */
    keep: (words: { heading: string; text: string }) => {
      rest(words)
      desk.current.timer = setTimeout(() => void say(draftOf(desk.current)), AFTER_TYPING)
    },
    /** What was typed is stored in the section, or thrown away. */
    forget: () => {
      rest(null)
      void say({ draft: null })
    },
  }
}

/** Says every few seconds that one is here, until one leaves: then whatever is typed goes along. */
function attend(desk: Desk, address: string, say: (body: Record<string, unknown>) => Promise<void>): () => void {
  const turn = () => void say(draftOf(desk))
  const leave = () => void post(address, { leaving: true, ...draftOf(desk) }, true)
  turn()
  const every = setInterval(turn, EVERY)
  window.addEventListener('pagehide', leave)
  return () => {
    clearInterval(every)
    clearTimeout(desk.timer)
    window.removeEventListener('pagehide', leave)
    leave()
  }
}

function draftOf({ typed, base }: Desk) {
  if (!typed) return {}
  return { draft: { ...typed, baseVersion: base.version, baseHeading: base.heading, baseText: base.text } }
}

/** Null when the server could not be reached or would not have it. */
async function post(address: string, body: unknown, keepalive = false): Promise<Attendance | null> {
  try {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body), headers, keepalive })
    return answer.status === 200 ? attendance.parse(await answer.json()) : null
  } catch {
    return null
  }
}
