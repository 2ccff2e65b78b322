import { Fragment } from 'react'
import { DeedForm } from '@/components/form/deed-form'
import { LinkItemForm } from '@/components/item/link-item-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { StatusBadge } from '@/components/ui/status-badge'
import type { FormAction } from '@/lib/form-state'
import { LINK_WORDS, type ChainItem } from '@/lib/register/chain'
import { shownTitle } from '@/lib/register/shown'

type ItemChainProps = {
  item: { id: string; version: number; number: number }
  chain: readonly ChainItem[]
  /** For who may change the chain. */
  actions?: { link: FormAction; unlink: FormAction }
}

/** The chain of an item on one line, from its beginning to its end, each with its status; and the way to change it. */
export function ItemChain({ item, chain, actions }: ItemChainProps) {
  if (chain.length === 0 && !actions) return null
  const follows = chain.find(({ id }) => id === item.id)?.follows ?? []
  return (
    <section aria-label="Keten" className={chain.length === 0 ? 'no-print' : ''}>
      {chain.length > 0 && (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">Keten:</span>
          {chain.map((link, index) => (
            <Fragment key={link.id}>
              {index > 0 && (
                <span className="text-ink-quiet">
                  <span aria-hidden>→ </span>
                  {wordsOf(link, chain)}
                </span>
              )}
              <span className="whitespace-nowrap">
                {link.id === item.id ? (
                  <strong className="font-semibold">G-{link.number} (dit item)</strong>
                ) : (
                  <Link href={`/items/${link.number}`} title={shownTitle(link.title)}>
                    G-{link.number}
                  </Link>
                )}{' '}
                <StatusBadge status={link.status} />
              </span>
            </Fragment>
          ))}
        </p>
      )}
      {actions && (
        <div className="no-print">
          <Disclosure summary={chain.length > 0 ? 'Wijzig de keten' : 'Volgt dit op een eerder item?'}>
            <div className="max-w-form space-y-4 border-l-2 border-accent pl-4">
              <LinkItemForm key={item.version} action={actions.link} item={item} />
              {chain
                .filter(({ id }) => follows.some((one) => one.id === id))
                .map((earlier) => (
                  <DeedForm
                    key={earlier.id}
                    action={actions.unlink}
                    hidden={{ id: item.id, version: item.version, earlierId: earlier.id }}
                    deed={`Haal los van G-${earlier.number}`}
                  />
                ))}
            </div>
          </Disclosure>
        </div>
      )}
    </section>
  )
}

/** "herhaling van G-3": what this link is of the one before it in the line, or of the ones it follows elsewhere. */
function wordsOf({ follows }: ChainItem, chain: readonly ChainItem[]): string {
  return follows
    .flatMap(({ id, kind }) => {
      const earlier = chain.find((one) => one.id === id)
      return earlier ? `${LINK_WORDS[kind]} G-${earlier.number}:` : []
    })
    .join(' ')
}
