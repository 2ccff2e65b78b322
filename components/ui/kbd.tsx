/** A key one can press: `/`, `j`, `Ctrl K`. As a `hint` beside a control it shows only while single keys work (`Shortcuts` says so). */
export function Kbd({ children, hint = false }: { children: string; hint?: boolean }) {
  return (
    <kbd
      className={`inline-block min-w-5 whitespace-nowrap rounded-control border border-line-strong bg-paper px-1 text-center font-sans text-xs text-ink-quiet ${hint ? 'invisible in-data-[sneltoetsen=aan]:visible' : ''}`}
    >
      {children}
    </kbd>
  )
}
