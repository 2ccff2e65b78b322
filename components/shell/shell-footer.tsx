import { Link } from '@/components/ui/link'

/** The same help in the same place on every page (WCAG 3.2.6). */
export function ShellFooter({ version }: { version: string }) {
  return (
    <footer className="no-print mt-10 border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-4 text-sm text-ink-quiet sm:px-6">
        <Link href="/hulp" className={link}>
          Hulp
        </Link>
        <Link href="/toegankelijkheid" className={link}>
          Toegankelijkheid
        </Link>
        <Link href="/over" className={link}>
          Over Gestand
        </Link>
        <span className="sm:ml-auto">Versie {version}</span>
      </div>
    </footer>
  )
}

const link = 'inline-flex min-h-7 items-center pointer-coarse:min-h-11'
