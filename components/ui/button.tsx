import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { buttonLook, type ButtonKind, type ButtonSize } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** The deed in words: "Zet op afgedaan". */
  children: ReactNode
  kind?: ButtonKind
  size?: ButtonSize
  icon?: LucideIcon
  /** Why this person cannot do it and who can; greys the button and is read out with it. */
  forbidden?: string
}

/** A deed. Sends its form unless `type="button"`. */
export function Button({ children, kind = 'quiet', size = 'normal', icon, forbidden, ...rest }: ButtonProps) {
  const button = (
    <button
      type="submit"
      {...rest}
      disabled={rest.disabled || forbidden !== undefined}
      className={buttonLook(kind, size)}
    >
      {icon && <Icon shape={icon} />}
      {children}
    </button>
  )
  if (!forbidden) return button
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {button}
      <span className="no-print text-sm text-ink-quiet">{forbidden}</span>
    </span>
  )
}
