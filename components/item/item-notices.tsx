import { Notice } from '@/components/ui/notice'

/** What a reader must know of an item before anything else: who may see it, and what was doubtful when it was read. */
export function ItemNotices({ item }: { item: { restricted: boolean; doubts: readonly string[] } }) {
  return (
    <>
      {item.restricted && (
        <Notice tone="warn">
          Dit item is afgeschermd: alleen de behandelaar, de eigen afdeling en coördinatoren zien het.
        </Notice>
      )}
      {item.doubts.length > 0 && (
        <Notice tone="warn" title="Twijfel bij het lezen">
          <ul>
            {item.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
