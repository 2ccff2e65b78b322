import type { Metadata } from 'next'
import { NothingHere } from '@/components/shell/nothing-here'
import { PlainPage } from '@/components/shell/plain-page'

export const metadata: Metadata = { title: 'Niet gevonden' }

export default function NotFoundPage() {
  return (
    <PlainPage title="Niet gevonden">
      <NothingHere />
    </PlainPage>
  )
}
