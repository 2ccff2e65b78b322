'use client'

import '@/app/globals.css'
import { PlainPage } from '@/components/shell/plain-page'
import { WentWrong } from '@/components/shell/went-wrong'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** The last net: the frame itself broke, so this page brings its own. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis - Gestand</title>
        <PlainPage title="Er ging iets mis">
          <WentWrong retry={reset} {...(error.digest ? { digest: error.digest } : {})} />
        </PlainPage>
      </body>
    </html>
  )
}
