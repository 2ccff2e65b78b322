import { z } from 'zod'
import { done, refused } from '@/lib/outcome'
import { makePaper, paperHome, paperSchema, paperTitle } from '@/lib/report/make-paper'
import { defineWork, madeHref } from '@/lib/work/kind'

/** A paper made behind the request that asked for it: 600 items take longer than anybody should wait for an answer. */
export const paperWork = defineWork({
  name: 'stuk',
  right: 'register.read',
  schema: z.object({ asker: z.uuid().nullable(), paper: paperSchema }),
  title: ({ paper }) => paperTitle(paper),
  home: ({ paper }) => paperHome(paper),
  run: async (actor, { asker, paper }, { id, progress, signal }) => {
    if (actor.id !== asker)
      return refused('not-yours', 'Dit stuk vroeg iemand anders. Maak het zelf op de pagina zelf.')
    progress(0, 3, 'gegevens ophalen')
    const made = await makePaper(actor, paper, { signal, gathered: () => progress(1, 3, 'opmaken') })
    if (!made.ok) return made
    progress(2, 3, 'bestand bewaren')
    return done({
      href: madeHref(id),
      words: 'Het bestand staat klaar. Gestand bewaart het een dag.',
      made: made.value,
    })
  },
})
