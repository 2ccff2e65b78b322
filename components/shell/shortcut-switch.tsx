'use client'

import { useSyncExternalStore } from 'react'
import { areShortcutsOn, onShortcutsTurned, turnShortcuts } from '@/components/shell/shortcut-setting'
import { Checkbox } from '@/components/ui/checkbox'

/** Switches single keys on or off in this browser (WCAG 2.1.4). */
export function ShortcutSwitch() {
  const on = useSyncExternalStore(onShortcutsTurned, areShortcutsOn, () => true)
  return (
    <Checkbox
      name="sneltoetsen"
      label="Sneltoetsen van één letter"
      hint="Bijvoorbeeld A om te accepteren en / om te zoeken. Zet ze uit als u met spraak of een schermlezer werkt."
      checked={on}
      onChange={(event) => turnShortcuts(event.target.checked)}
    />
  )
}
