'use client'

import { useCallback, useContext, useEffect, useRef, useState, type RefObject } from 'react'
import { DraftContext } from '@/components/form/draft-host'
import { dropDraft, findDraft, keepDraft } from '@/components/form/draft-vault'
import { fillIn } from '@/components/form/fill-in'
import { now } from '@/lib/calendar/now'

/** Typing is kept when it pauses this long, in ms. */
const PAUSE = 300

/**
 * Keeps what is typed in a form until it is saved, and puts it back when the same person opens the same form again: after a
 * reload, another session, a restart of the server. `restored` is when it was typed, in ms.
 */
export function useDraft(element: RefObject<HTMLFormElement | null>, on: boolean) {
  const host = useContext(DraftContext)
  const owner = on ? host.owner : null
  const [restored, setRestored] = useState<number | null>(null)
  const name = useRef('')
  /** The last typing that is being kept; called off when it is saved meanwhile. */
  const keeping = useRef<AbortController>(null)
  const forget = useCallback(() => {
    keeping.current?.abort()
    if (owner && name.current) dropDraft(owner, name.current)
    setRestored(null)
  }, [owner])
  useEffect(() => {
    const form = element.current
    if (!owner || !window.isSecureContext || !form || textsOf(form).length === 0) return
    name.current = nameOf(form)
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      keeping.current?.abort()
      const own = new AbortController()
      keeping.current = own
      timer = setTimeout(() => void keepWhatIsTyped(form, own.signal), PAUSE)
    }
    const keepWhatIsTyped = async (typed: HTMLFormElement, calledOff: AbortSignal) => {
      if (calledOff.aborted) return
      if (textsOf(typed).some((text) => text.value !== text.defaultValue)) {
        const draft = { values: valuesOf(typed), version: versionOf(typed), at: now().getTime() }
        await keepDraft(owner, name.current, draft, calledOff)
      } else dropDraft(owner, name.current)
    }
    void findDraft(owner, name.current).then((draft) => {
      if (!draft || stop.signal.aborted) return
      for (const [field, value] of Object.entries(draft.values)) fillIn(form, field, value)
      const version = form.elements.namedItem('version')
      if (version instanceof HTMLInputElement && draft.version !== null) version.value = draft.version
      setRestored(draft.at)
    })
    form.addEventListener('input', keep, { signal: stop.signal })
    form.addEventListener('change', keep, { signal: stop.signal })
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [element, owner])
  return { restored, forget }
}

type Text = HTMLInputElement | HTMLTextAreaElement

/** The fields with running text: what is worth keeping. */
function textsOf(form: HTMLFormElement): Text[] {
  return [...form.elements].filter(
    (control): control is Text =>
      control.getAttribute('name') !== '' &&
      (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text')),
  )
}

/** Everything filled in by hand, so that the whole form comes back; no ticks, files or passwords. */
function valuesOf(form: HTMLFormElement): Record<string, string> {
  const kept = [...form.elements].filter(
    (control): control is Text | HTMLSelectElement =>
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement ||
      (control instanceof HTMLInputElement && ['text', 'date'].includes(control.type)),
  )
  return Object.fromEntries(kept.flatMap(({ name, value }) => (name ? [[name, value]] : [])))
}

function versionOf(form: HTMLFormElement): string | null {
  const version = form.elements.namedItem('version')
  return version instanceof HTMLInputElement ? version.value : null
}

/** The form by its place and by what it changes: the page, the object, and the fields. */
function nameOf(form: HTMLFormElement): string {
  const id = form.elements.namedItem('id')
  const fields = textsOf(form).map((text) => text.name)
  return [location.pathname, id instanceof HTMLInputElement ? id.value : '', ...fields].join(' ')
}
