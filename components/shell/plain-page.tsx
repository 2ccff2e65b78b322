import type { ReactNode } from 'react'
import { ShellFooter } from '@/components/shell/shell-footer'
import { Link } from '@/components/ui/link'
import { SkipLink } from '@/components/ui/skip-link'
import { VERSION } from '@/lib/version'

/** A page outside the sign-in: the name, the text, and nothing else. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="border-b border-ink">
        <div className="mx-auto max-w-page px-4 py-2 sm:px-6">
          <Link
            href="/"
            className="inline-flex min-h-9 items-center font-serif text-xl font-semibold text-accent no-underline hover:underline"
          >
            Gestand
          </Link>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="mx-auto max-w-page px-4 py-6 sm:px-6">
        <div className="max-w-text space-y-4 [&_h2]:pt-3 [&_h2]:text-xl [&_ul]:list-disc [&_ul]:space-y-1 [&_ul]:pl-5">
          <h1 className="text-2xl">{title}</h1>
          {children}
        </div>
      </main>
      <ShellFooter version={VERSION} />
    </>
  )
}
