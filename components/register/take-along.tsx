import { Menu } from '@/components/ui/menu'
import { MenuLink } from '@/components/ui/menu-item'

export type TakeAlongChoice = { label: string; href: string }

type TakeAlongProps = {
  label?: string
  choices: readonly TakeAlongChoice[]
  /** Off where making the file may take long: such an address leads to the page that says how far it is. */
  files?: boolean
}

/** What can be taken along of a page, in the formats people work in. */
export function TakeAlong({ label = 'Neem mee', choices, files = true }: TakeAlongProps) {
  return (
    <Menu label={label} side="end">
      {choices.map((choice) => (
        <MenuLink key={choice.href} href={choice.href} {...(files ? { download: true } : { plain: true })}>
          {choice.label}
        </MenuLink>
      ))}
    </Menu>
  )
}
