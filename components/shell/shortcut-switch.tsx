'use client'

import { useEffect, useState } from 'react'
import { areShortcutsOn, turnShortcuts } from '@/components/shell/shortcut-setting'
import { Checkbox } from '@/components/ui/checkbox'

/** Switches single keys on or off in this browser (WCAG 2.1.4). */
export function ShortcutSwitch() {
  const [on, setOn] = useState<boolean | null>(null)
  useEffect(() => setOn(areShortcutsOn()), [])
  const turn = (next: boolean) => {
    turnShortcuts(next)
    setOn(next)
  }
  return (
    <Checkbox
      name="sneltoetsen"
      label="Sneltoetsen van één letter"
      hint="Bijvoorbeeld A om te accepteren en / om te zoeken. Zet ze uit als u met spraak of een schermlezer werkt."
      checked={on ?? true}
      disabled={on === null}
      onChange={(event) => turn(event.target.checked)}
    />
  )
}
