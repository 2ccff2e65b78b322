import type { LucideIcon } from 'lucide-react'

type IconProps = {
  shape: LucideIcon
  /** In px; 14 goes with text of 15 px, 16 with text of 16 px. */
  size?: 14 | 16 | 20 | 24
  /** In running text, before or after the word; without it the icon is an item of a flex row. */
  beside?: 'before' | 'after'
}

/** How an icon sits on the line of a word, so that words beside each other keep one baseline. */
export const besideWord = {
  before: 'mr-1.5 inline align-[-0.17em]',
  after: 'ml-1 inline align-[-0.17em]',
} as const

/** A lucide icon beside a word. It never stands alone, so it is hidden from who listens. */
export function Icon({ shape: Shape, size = 16, beside }: IconProps) {
  return (
    <Shape
      size={size}
      strokeWidth={2}
      aria-hidden
      focusable={false}
      className={beside ? besideWord[beside] : 'shrink-0'}
    />
  )
}
