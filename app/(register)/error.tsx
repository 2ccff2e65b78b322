'use client'

import { WentWrong } from '@/components/shell/went-wrong'
import { PageTitle } from '@/components/ui/page-title'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** What stands in the frame when a page breaks; the server has written down why. */
export default function PageError({ error, reset }: Props) {
  return (
    <>
      <PageTitle title="Er ging iets mis" />
      <WentWrong retry={reset} {...(error.digest ? { digest: error.digest } : {})} />
    </>
  )
}
