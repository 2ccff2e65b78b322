'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FileInput } from '@/components/ui/file-input'
import { Notice } from '@/components/ui/notice'

type UploadFormProps = {
  /** Why the last file was refused, one Dutch sentence. */
  problem: string | null
}

const ACCEPT = '.docx,.odt,.pdf,.txt,.md'

/** Takes in a document. A plain form, so it works without JavaScript; with it one sees that the file is being read. */
export function UploadForm({ problem }: UploadFormProps) {
  const [busy, setBusy] = useState(false)
  return (
    <form
      action="/import/upload"
      method="post"
      encType="multipart/form-data"
      onSubmit={() => setBusy(true)}
      className="max-w-form space-y-3"
    >
      {problem && !busy && (
        <Notice tone="alarm" title="Dit bestand is niet ingelezen" live="assertive">
          {problem}
        </Notice>
      )}
      <FileInput
        name="bestand"
        label="Bijlage bij een halfjaarbericht"
        hint="DOCX, ODT, PDF, TXT of Markdown, hooguit 25 MB."
        accept={ACCEPT}
        required
      />
      <Button kind="primary" disabled={busy}>
        Lees het bestand
      </Button>
      <p role="status" className="text-sm text-ink-quiet">
        {busy ? 'Het bestand wordt gelezen. Dit duurt hooguit een minuut.' : ''}
      </p>
    </form>
  )
}
