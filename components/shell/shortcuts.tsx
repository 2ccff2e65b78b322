'use client'

import { useEffect, useState } from 'react'
import { keyFor, type Keyed, rowStep } from '@/components/shell/shortcut-keys'
import { areShortcutsOn, onShortcutsTurned, turnShortcuts } from '@/components/shell/shortcut-setting'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'

/**
 * Single keys: `/` and whatever carries `aria-keyshortcuts`, j and k through the rows of a table, ? for this list.
 * They can be switched off in that list (WCAG 2.1.4) and never work while one types. The page says in `data-sneltoetsen` whether
 * they work, so that hints show only then.
 */
export function Shortcuts() {
  const [list, setList] = useState<{ keys: readonly Keyed[]; on: boolean } | null>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keyFor(event, areShortcutsOn())
      if (!act) return
      event.preventDefault()
      if (act.type === 'list') setList({ keys: act.keys, on: areShortcutsOn() })
      else if (act.type === 'row') rowStep(act.step)?.focus()
      else if (act.element.matches('input:not([type=checkbox], [type=radio]), textarea, select')) act.element.focus()
      else act.element.click()
    }
    document.addEventListener('keydown', press)
    const tell = () => {
      document.documentElement.dataset.sneltoetsen = areShortcutsOn() ? 'aan' : 'uit'
    }
    tell()
    const stop = onShortcutsTurned(tell)
    return () => {
      document.removeEventListener('keydown', press)
      delete document.documentElement.dataset.sneltoetsen
      stop()
    }
  }, [])

  const turn = (on: boolean) => {
    turnShortcuts(on)
    setList((shown) => shown && { ...shown, on })
  }
  return (
    <Dialog title="Sneltoetsen" open={list !== null} onClose={() => setList(null)}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {list?.keys.map(({ key, label }) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-8 items-center gap-2 border-t border-line pt-3">
        <input
          type="checkbox"
          checked={list?.on ?? true}
          onChange={(change) => turn(change.target.checked)}
          className="size-5 accent-accent"
        />
        Sneltoetsen staan aan (het vraagteken werkt altijd)
      </label>
    </Dialog>
  )
}
