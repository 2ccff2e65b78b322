import { Menu } from '@/components/ui/menu'
import { MenuLink } from '@/components/ui/menu-item'

/** What else one does with the register than looking in it. */
export function RegisterPages({ changes }: { changes: boolean }) {
  return (
    <Menu label="Meer" side="end">
      <MenuLink href="/kalender">Kalender</MenuLink>
      <MenuLink href="/items?stille-verschuiving=1">Stil uitgesteld</MenuLink>
      {changes && <MenuLink href="/overgeven">Werk overgeven</MenuLink>}
      {changes && <MenuLink href="/bewindspersonen">Wissel van bewindspersoon</MenuLink>}
    </Menu>
  )
}
