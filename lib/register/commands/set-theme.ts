import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { done, refused, type Outcome } from '@/lib/outcome'
import { changeItem } from '@/lib/register/commands/change-item'
import type { Changed, Decide } from '@/lib/register/commands/change-items'
import type { SetThemeInput, WithoutHandle } from '@/lib/register/schema'

/** Puts an item under a theme, or under none. */
export async function setTheme(actor: Actor, input: SetThemeInput): Promise<Outcome<Changed>> {
  const decide = await settingTheme(input)
  return decide.ok ? changeItem(actor, 'item.change', 'setTheme', input, decide.value) : decide
}

/** What setting a theme decides of an item, once it is known that there is such a theme. */
export async function settingTheme({ themeId }: WithoutHandle<SetThemeInput>): Promise<Outcome<Decide>> {
  const { prisma } = await database()
  const theme = themeId ? await prisma.theme.findUnique({ where: { id: themeId } }) : null
  if (themeId && !theme)
    return refused('unknown-theme', 'Kies een thema uit de lijst.', { themeId: 'Dit thema is er niet (meer).' })
  return done((item) =>
    item.themeId === themeId
      ? refused('same-theme', 'Dit is al het thema. Er is niets gewijzigd.')
      : done({
          data: { themeId },
          findable: true,
          before: { thema: item.theme?.name ?? null },
          after: { thema: theme?.name ?? null },
        }),
  )
}
