'use client'

import { useUpload, type Upload } from '@/components/intake/use-upload'
import { Button } from '@/components/ui/button'
import { FileInput } from '@/components/ui/file-input'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'

type UploadFormProps = {
  /** Why the last file was refused, one Dutch sentence. */
  problem: string | null
}

const ACCEPT = '.docx,.odt,.pdf,.txt,.md,.xlsx,.ods,.csv,.tsv'

const UNSENT = 'Het bestand kwam niet aan. Kijk of u nog ingelogd bent en verbinding heeft, en probeer het opnieuw.'

/** Takes in a document. A plain form, so it works without JavaScript; with it one sees how much has been sent. */
export function UploadForm({ problem }: UploadFormProps) {
  const { upload, send, stop } = useUpload()
  const sending = upload.state === 'sending'
  const told = upload.state === 'failed' ? UNSENT : problem
  return (
    <form
      action="/import/upload"
      method="post"
      encType="multipart/form-data"
      onSubmit={send}
      className="max-w-form space-y-3"
    >
      {told && !sending && (
        <Notice tone="alarm" title="Dit bestand is niet ingelezen" live="assertive">
          {told}
        </Notice>
      )}
      <FileInput
        name="bestand"
        label="Bijlage of lijst"
        hint="Word, OpenDocument, PDF, tekst of Markdown, of een lijst in Excel, ODS of CSV; hooguit 25 MB."
        accept={ACCEPT}
        required
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button kind="primary" disabled={sending}>
          Lees het bestand
        </Button>
        {upload.state === 'sending' && (
          <>
            <Sent {...upload} />
            <Button type="button" onClick={stop}>
              Stop
            </Button>
          </>
        )}
      </div>
    </form>
  )
}

function Sent({ sent, size }: Extract<Upload, { state: 'sending' }>) {
  const known = size > 0
  return (
    <div role="status">
      <Progress
        label="Versturen"
        value={known ? sent : null}
        max={Math.max(size, 1)}
        count={known ? `${megabytes(sent)} van ${megabytes(size)} MB` : 'bezig'}
      />
    </div>
  )
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace('.', ',')
}
