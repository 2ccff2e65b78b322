import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { buttonLook, type ButtonKind, type ButtonSize } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'

type LinkButtonProps = Omit<ComponentProps<typeof Link>, 'className'> & {
  kind?: ButtonKind
  size?: ButtonSize
  icon?: LucideIcon
}

/** A link that reads as a deed: "Nieuwe toezegging". */
export function LinkButton({ children, kind = 'quiet', size = 'normal', icon, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonLook(kind, size)}>
      {icon && <Icon shape={icon} />}
      {children}
    </Link>
  )
}
