'use client'

import { z } from 'zod'
import { ActionForm } from '@/components/form/action-form'
import { DeedForm } from '@/components/form/deed-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/form-state'
import type { View } from '@/lib/register/queries/saved-views'
import { viewHandle } from '@/lib/register/view-schema'

const madeFeed = z.object({ address: z.string() })

type FeedFormProps = { view: Pick<View, 'id' | 'hasFeed'>; make: FormAction; revoke: FormAction }

/** The secret address with which a calendar program follows a view: made here, shown once, and ended here. */
export function FeedForm({ view, make, revoke }: FeedFormProps) {
  const form = useActionForm({ action: make, schema: viewHandle, defaults: {} })
  const made = madeFeed.safeParse(form.state.state === 'done' ? form.state.value : null)
  return (
    <div className="mt-4 space-y-3 border-t border-line pt-4">
      <p className="text-sm text-ink-quiet">
        Met een agenda-adres ziet u de termijnen in Outlook of een ander programma. Wie het adres kent ziet titels en
        dagen: geef het niet door. {view.hasFeed && 'U hebt een adres; maakt u een nieuw, dan stopt het oude.'}
      </p>
      {made.success && (
        <Notice tone="calm" title="Plak dit adres in uw agenda; u ziet het alleen nu">
          <p className="font-mono text-sm break-all">{made.data.address}</p>
        </Notice>
      )}
      <ActionForm
        form={{ ...form, arrived: null }}
        hidden={{ id: view.id }}
        submit={view.hasFeed ? 'Maak een nieuw adres' : 'Maak een agenda-adres'}
        kind="quiet"
      />
      {view.hasFeed && <DeedForm action={revoke} hidden={{ id: view.id }} deed="Trek het adres in" kind="danger" />}
    </div>
  )
}
