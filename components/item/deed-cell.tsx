import type { ReactNode } from 'react'

type DeedCellProps = {
  number: number
  /** What is changed here: the name that the list and the address of the item know it by. */
  deed: 'status' | 'moveTerm' | 'assign' | 'setTheme' | 'alles'
  /** The key that presses it in the row that has the focus. */
  shortcut: string
  /** The deed in words: "Wijzig de status". */
  label: string
  /** Only shown, for who may not change it. */
  off?: boolean
  children?: ReactNode
}

/** What stands in a cell, to be changed where it stands; without JavaScript it leads to the same form on the item. */
export function DeedCell({ number, deed, shortcut, label, off = false, children }: DeedCellProps) {
  if (off) return children
  return (
    <a
      href={`/items/${number}${deed === 'alles' ? '/wijzig' : `?doe=${deed}`}`}
      data-deed={deed}
      data-key-label={label}
      aria-keyshortcuts={shortcut}
      aria-haspopup="dialog"
      className="-mx-1 inline-block min-h-6 max-w-full align-middle rounded-control px-1 py-0.5 text-ink no-underline hover:bg-accent-dim hover:text-accent aria-expanded:bg-accent-dim pointer-coarse:min-h-9"
    >
      {children}
      <span className="sr-only">
        {children ? ', ' : ''}
        {label} van G-{number}
      </span>
    </a>
  )
}
