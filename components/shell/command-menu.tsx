'use client'

import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { commandsFor, deedsOfPage, type Place } from '@/components/shell/commands'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'

/** Everything from one line (Ctrl+K): a page, an item by its number, a search, or a deed of this page. */
export function CommandMenu({ places }: { places: readonly Place[] }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <Dialog title="Ga naar of doe" open={open} onClose={() => setOpen(false)}>
      {open && <CommandList places={places} close={() => setOpen(false)} />}
    </Dialog>
  )
}

function CommandList({ places, close }: { places: readonly Place[]; close: () => void }) {
  const list = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const [own] = useState(deedsOfPage)
  const commands = commandsFor(words, places, own)
  const chosen = Math.min(at, commands.length - 1)
  const run = (index: number) => {
    const command = commands[index]
    if (command?.type === 'place') document.getElementById(`${list}-${index}-ga`)?.click()
    close()
    // The dialog gives the focus back first; then the deed is pressed as by hand.
    if (command?.type === 'deed') requestAnimationFrame(() => command.element.click())
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setAt((chosen + step + commands.length) % Math.max(1, commands.length))
    else if (event.key === 'Enter') run(chosen)
    else return
    event.preventDefault()
  }
  return (
    <>
      <label htmlFor={`${list}-veld`} className="sr-only">
        Pagina, nummer, zoekwoord of handeling
      </label>
      <input
        id={`${list}-veld`}
        autoComplete="off"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={commands[chosen] ? `${list}-${chosen}` : undefined}
        placeholder="Pagina, nummer, zoekwoord of handeling"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
        className="block min-h-10 w-full rounded-control border border-line-strong bg-paper-float px-2.5 py-1 text-base"
      />
      <div id={list} role="listbox" aria-label="Mogelijkheden" className="mt-2 max-h-[50vh] overflow-auto">
        {commands.map((command, index) => (
          <button
            key={command.label}
            type="button"
            tabIndex={-1}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            ref={index === chosen ? intoView : undefined}
            onClick={() => run(index)}
            className="flex min-h-9 w-full items-center text-left justify-between gap-4 rounded-control px-2.5 hover:bg-paper-dim aria-selected:bg-accent-dim pointer-coarse:min-h-11"
          >
            {command.label}
            {command.type === 'deed' && command.key && <Kbd>{command.key}</Kbd>}
          </button>
        ))}
      </div>
      <div hidden>
        {commands.map(
          (command, index) =>
            command.type === 'place' && <Link key={command.label} id={`${list}-${index}-ga`} href={command.href} />,
        )}
      </div>
    </>
  )
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
