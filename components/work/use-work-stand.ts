'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { workStandSchema, type WorkStand } from '@/lib/work/stand'

/** How often the page asks how far the work is, in ms. */
const EVERY = 800

/** The stand of a work, asked for while it runs. When it ends the page is drawn afresh. */
export function useWorkStand(given: WorkStand): WorkStand {
  const router = useRouter()
  const [asked, setAsked] = useState<WorkStand | null>(null)
  const stand = asked && given.state === 'loopt' ? asked : given
  const runs = given.state === 'loopt'
  const { id } = given

  useEffect(() => {
    if (!runs) return
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const next = await standOf(id)
      if (next) setAsked(next)
      if (next && next.state !== 'loopt') router.refresh()
      else timer = setTimeout(() => void ask(), EVERY)
    }
    timer = setTimeout(() => void ask(), EVERY)
    return () => clearTimeout(timer)
  }, [runs, id, router])
  return stand
}

/** Null when the server does not answer; it is asked again. */
async function standOf(id: string): Promise<WorkStand | null> {
  const answer = await fetch(`/werk/${id}/stand`).catch(() => null)
  if (!answer?.ok) return null
  const read = workStandSchema.safeParse(await answer.json())
  return read.success ? read.data : null
}
