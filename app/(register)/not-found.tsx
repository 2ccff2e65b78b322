import { NothingHere } from '@/components/shell/nothing-here'
import { PageTitle } from '@/components/ui/page-title'

/** Within the frame, so that the way back is at hand. */
export default function NotFoundHere() {
  return (
    <>
      <PageTitle title="Niet gevonden" />
      <NothingHere />
    </>
  )
}
