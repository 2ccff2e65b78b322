import { Menu } from '@/components/ui/menu'
import { MenuLink } from '@/components/ui/menu-item'

/** `paper`: making it may take long, so its address may lead to the page that says how far it is. */
export type TakeAlongChoice = { label: string; href: string; paper?: boolean }

type TakeAlongProps = {
  label?: string
  choices: readonly TakeAlongChoice[]
}

/** What can be taken along of a page, in the formats people work in. */
export function TakeAlong({ label = 'Neem mee', choices }: TakeAlongProps) {
  return (
    <Menu label={label} side="end">
      {choices.map((choice) => (
        <MenuLink key={choice.href} href={choice.href} {...(choice.paper ? { plain: true } : { download: true })}>
          {choice.label}
        </MenuLink>
      ))}
    </Menu>
  )
}
