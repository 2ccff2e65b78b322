'use client'

import { useState, type ChangeEvent } from 'react'
import { z } from 'zod'

const answer = z.union([
  z.object({ text: z.string(), rows: z.number(), warnings: z.array(z.string()) }),
  z.object({ detail: z.string() }),
])

/** What a table field knows: the text, and how reading the last file went. */
export type TableFile = {
  text: string
  setText: (text: string) => void
  /** Reads the chosen file on the server and puts its text in the field. */
  onFile: (event: ChangeEvent<HTMLInputElement>) => void
  status: 'idle' | 'busy' | 'read' | 'failed'
  /** What to tell: how many rows, or why it failed. */
  message: string
}

/** Takes a table in from a file or as pasted text. */
export function useTableFile(initial = ''): TableFile {
  const [text, setText] = useState(initial)
  const [state, setState] = useState<{ status: TableFile['status']; message: string }>({ status: 'idle', message: '' })
  const read = async (file: File) => {
    setState({ status: 'busy', message: 'Het bestand wordt gelezen.' })
    const body = new FormData()
    body.append('bestand', file)
    const found = await fetch('/verdeling/gegevens/lees', { method: 'POST', body })
      .then(async (response) => answer.parse(await response.json()))
      .catch(() => ({
        detail: 'Het bestand kon niet worden gelezen. Controleer de verbinding en probeer het opnieuw.',
      }))
    if ('detail' in found) setState({ status: 'failed', message: found.detail })
    else {
      setText(found.text)
      setState({
        status: 'read',
        message: [`${file.name}: ${found.rows} rijen gelezen.`, ...found.warnings].join(' '),
      })
    }
  }
  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    if (file) void read(file)
  }
  return { text, setText, onFile, ...state }
}
