import { environment } from '@/lib/env'
import { done, refused } from '@/lib/outcome'
import { fetchInput } from '@/lib/sync/schema'
import { syncKamer } from '@/lib/sync/sync-kamer'
import { defineWork } from '@/lib/work/kind'

/** The page on which our register and that of the Kamer stand beside each other. */
export const KAMER_PAGE = '/kamer'

/** Fetching the open data of the Kamer, behind the request; once at a time. */
export const syncWork = defineWork({
  name: 'kamer',
  right: 'item.change',
  schema: fetchInput,
  title: () => 'Open data van de Tweede Kamer ophalen',
  home: () => KAMER_PAGE,
  key: () => 'kamer',
  run: async (actor, _input, atWork) => {
    const { kamerFeed } = environment()
    if (kamerFeed === null) return refused('off', 'Het ophalen staat uit. Een beheerder zet het aan met KAMER_FEED.')
    const synced = await syncKamer(actor, kamerFeed, atWork)
    if (!synced.ok) return synced
    const { read, moved } = synced.value
    const gelezen = read === 1 ? '1 toezegging gelezen' : `${read} toezeggingen gelezen`
    const gewijzigd = moved === 1 ? 'bij 1 item' : `bij ${moved} items`
    return done({ href: KAMER_PAGE, words: `${gelezen}; ${gewijzigd} wijzigde de status bij de Kamer.` })
  },
})
