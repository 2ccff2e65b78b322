'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import { z } from 'zod'
import { ownAddress } from '@/lib/work/stand'

export type Upload = { state: 'idle' } | { state: 'sending'; sent: number; size: number } | { state: 'failed' }

const answerSchema = z.object({ href: ownAddress })

/** Sends the form with its file and tells how far that is; goes where the server says. */
export function useUpload() {
  const router = useRouter()
  const [upload, setUpload] = useState<Upload>({ state: 'idle' })
  const request = useRef<XMLHttpRequest | null>(null)

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const asking = new XMLHttpRequest()
    request.current = asking
    asking.open('POST', form.action)
    asking.setRequestHeader('accept', 'application/json')
    asking.responseType = 'json'
    asking.upload.addEventListener('progress', ({ loaded, total }) =>
      setUpload({ state: 'sending', sent: loaded, size: total }),
    )
    asking.addEventListener('error', () => setUpload({ state: 'failed' }))
    asking.addEventListener('load', () => {
      const answer = answerSchema.safeParse(asking.response)
      setUpload({ state: answer.success ? 'idle' : 'failed' })
      if (answer.success) router.push(answer.data.href)
    })
    setUpload({ state: 'sending', sent: 0, size: 0 })
    asking.send(new FormData(form))
  }
  const stop = () => {
    request.current?.abort()
    setUpload({ state: 'idle' })
  }
  return { upload, send, stop }
}
