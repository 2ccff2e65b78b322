'use client'

import {
  createContext,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { dropOldDrafts, type DraftOwner } from '@/components/form/draft-vault'
import { Button } from '@/components/ui/button'
import { now } from '@/lib/calendar/now'

type Drafts = {
  owner: DraftOwner | null
  /** A form could not be sent; it is sent again when one presses, or when the network is back. */
  unsent: (form: HTMLFormElement) => void
  sent: (form: HTMLFormElement | null) => void
}

/** Where forms keep what is not saved yet. */
export const DraftContext = createContext<Drafts>({ owner: null, unsent: () => undefined, sent: () => undefined })

/** Holds the drafts of who is signed in, and says plainly when something is not saved. */
export function DraftHost({ owner, children }: { owner: DraftOwner | null; children: ReactNode }) {
  const [waiting, setWaiting] = useState<readonly HTMLFormElement[]>([])
  const online = useSyncExternalStore(
    onNetwork,
    () => navigator.onLine,
    () => true,
  )
  const unsent = useCallback((form: HTMLFormElement) => setWaiting((forms) => [...new Set([...forms, form])]), [])
  const sent = useCallback(
    (form: HTMLFormElement | null) =>
      setWaiting((forms) => (form && forms.includes(form) ? forms.filter((one) => one !== form) : forms)),
    [],
  )
  const { id, key } = owner ?? {}
  const drafts = useMemo(() => ({ owner: id && key ? { id, key } : null, unsent, sent }), [id, key, unsent, sent])
  useEffect(() => dropOldDrafts(now().getTime()), [])
  const present = useRef(waiting)
  useEffect(() => {
    present.current = waiting
  }, [waiting])
  useEffect(() => {
    const again = () => sendAgain(present.current)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [])
  return (
    <DraftContext value={drafts}>
      {children}
      {(waiting.length > 0 || !online) && (
        <div
          role="alert"
          className="filled no-print fixed inset-x-0 top-0 z-50 flex flex-wrap items-center justify-center gap-x-4 gap-y-1 bg-alarm px-4 py-2 text-on-alarm"
        >
          <span>
            <strong className="font-semibold">Niet opgeslagen.</strong> Er is geen verbinding met Gestand. Uw tekst
            blijft op deze computer bewaard.
          </span>
          {waiting.length > 0 && (
            <Button type="button" size="small" onClick={() => sendAgain(waiting)}>
              Probeer opnieuw
            </Button>
          )}
        </div>
      )}
    </DraftContext>
  )
}

function sendAgain(forms: readonly HTMLFormElement[]): void {
  for (const form of forms) if (form.isConnected) form.requestSubmit()
}

function onNetwork(tell: () => void): () => void {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
