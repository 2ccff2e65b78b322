import type { ReactNode } from 'react'

type SignInCardProps = {
  /** What stands above the form: "Inloggen". */
  title?: string
  /** A notice, the form, the button of the organisation's own login. */
  children: ReactNode
}

/** The page for who is not signed in yet. */
export function SignInCard({ title = 'Inloggen', children }: SignInCardProps) {
  return (
    <main id="inhoud" className="mx-auto flex min-h-dvh w-full max-w-96 flex-col justify-center px-4 py-8">
      <p className="font-serif text-2xl font-semibold text-accent">Gestand</p>
      <p className="text-ink-quiet">Register van moties en toezeggingen</p>
      <div className="mt-6 border-t border-ink pt-5">
        <h1 className="mb-4 text-xl">{title}</h1>
        <div className="space-y-4">{children}</div>
      </div>
    </main>
  )
}
