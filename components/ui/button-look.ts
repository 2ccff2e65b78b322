/** How a deed looks: one primary per screen, the others quiet; bare is for rows and bars; danger cannot be undone. */
export type ButtonKind = 'primary' | 'quiet' | 'bare' | 'danger'

export type ButtonSize = 'normal' | 'small'

const always =
  'inline-flex items-center justify-center gap-1.5 rounded-control border font-semibold no-underline ' +
  'disabled:cursor-not-allowed disabled:border-line disabled:bg-paper-dim disabled:text-ink-quiet disabled:no-underline'

const kinds: Record<ButtonKind, string> = {
  primary:
    'filled border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent',
  quiet:
    'border-line-strong bg-paper-float text-accent hover:border-accent hover:bg-accent-dim hover:text-accent-strong',
  bare: 'border-transparent bg-transparent text-accent hover:bg-accent-dim hover:text-accent-strong',
  danger: 'border-alarm bg-paper-float text-alarm hover:bg-alarm hover:text-on-alarm',
}

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-9 px-3.5 py-1 text-base pointer-coarse:min-h-11',
  small: 'min-h-7 px-2 py-0.5 text-sm pointer-coarse:min-h-11',
}

/** The classes of a button, also for what is a link but reads as a deed. */
export function buttonLook(kind: ButtonKind, size: ButtonSize): string {
  return `${always} ${kinds[kind]} ${sizes[size]}`
}
