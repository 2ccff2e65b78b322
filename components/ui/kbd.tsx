/** A key one can press: `/`, `j`, `Ctrl K`. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-5 whitespace-nowrap rounded-control border border-line-strong bg-paper px-1 text-center font-sans text-xs text-ink-quiet">
      {children}
    </kbd>
  )
}
