/** The first thing the Tab key meets: over the bar, to the page itself. */
export function SkipLink({ target = 'inhoud' }: { target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-paper-float focus:px-4 focus:py-2 focus:font-semibold"
    >
      Ga naar de inhoud
    </a>
  )
}
