'use client'

import { useEffect, useRef, useState } from 'react'
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

/**
 * Keeps what is typed in a section on the server while one types, and learns who else has it open and what they stored.
 * @param address where the editor says so
 * @param base what the text began as: that version, and its words
 */
export function useSectionDraft(address: string, base: Written) {
  const [others, setOthers] = useState<{ name: string; writing: boolean }[]>([])
  const [stored, setStored] = useState<Written | null>(null)
  const [kept, setKept] = useState<KeptState>('idle')
  const typed = useRef<{ heading: string; text: string } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const begun = useRef(base)

  async function say(body: Record<string, unknown>): Promise<void> {
    const sent = typed.current
    try {
      const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body), headers: JSON_BODY })
      if (!answer.ok) throw new Error(String(answer.status))
      const heard = attendance.parse(await answer.json())
      setOthers(heard.others)
      setStored({ version: heard.version, heading: heard.heading, text: heard.text })
      if ('draft' in body && typed.current === sent) {
        typed.current = null
        setKept('kept')
      }
    } catch {
      if (typed.current) setKept('failed')
    }
  }

  function draft() {
    const { version, heading, text } = begun.current
    return { ...typed.current, baseVersion: version, baseHeading: heading, baseText: text }
  }

  useEffect(() => {
    begun.current = base
  }, [base])

  useEffect(() => {
    const turn = () => void say(typed.current ? { draft: draft() } : {})
    const leave = () => {
      const body = JSON.stringify({ leaving: true, ...(typed.current ? { draft: draft() } : {}) })
      void fetch(address, { method: 'POST', body, headers: JSON_BODY, keepalive: true }).catch(() => undefined)
    }
    turn()
    const every = setInterval(turn, EVERY)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(every)
      clearTimeout(timer.current)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [address])

  return {
    others,
    stored,
    kept,
    /** Somebody typed: it is kept after a short rest. */
    keep: (words: { heading: string; text: string }) => {
      typed.current = words
      setKept('waiting')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void say({ draft: draft() }), AFTER_TYPING)
    },
    /** What was typed is stored in the section, or thrown away. */
    forget: () => {
      clearTimeout(timer.current)
      typed.current = null
      setKept('idle')
      void say({ draft: null })
    },
  }
}

const JSON_BODY = { 'content-type': 'application/json' }
