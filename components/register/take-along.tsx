import { Menu } from '@/components/ui/menu'
import { MenuLink } from '@/components/ui/menu-item'

export type TakeAlongChoice = { label: string; href: string }

/** What can be taken along of a page, in the formats people work in. */
export function TakeAlong({ label = 'Neem mee', choices }: { label?: string; choices: readonly TakeAlongChoice[] }) {
  return (
    <Menu label={label} side="end">
      {choices.map((choice) => (
        <MenuLink key={choice.href} href={choice.href} prefetch={false} download>
          {choice.label}
        </MenuLink>
      ))}
    </Menu>
  )
}
