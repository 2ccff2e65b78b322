import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

export type Tone = 'info' | 'warn' | 'alarm' | 'calm'

type NoticeProps = {
  tone?: Tone
  title?: string
  children?: ReactNode
  /** Says it aloud when it appears: `polite` waits its turn, `assertive` does not (only for what went wrong). */
  live?: 'polite' | 'assertive'
}

const looks: Record<Tone, { box: string; icon: LucideIcon; word: string; ink: string }> = {
  info: { box: 'border-accent bg-accent-dim', icon: Info, word: 'Ter informatie', ink: 'text-accent' },
  warn: { box: 'border-warn bg-warn-dim', icon: TriangleAlert, word: 'Let op', ink: 'text-warn' },
  alarm: { box: 'border-alarm bg-alarm-dim', icon: CircleAlert, word: 'Fout', ink: 'text-alarm' },
  calm: { box: 'border-calm bg-calm-dim', icon: CircleCheck, word: 'Gelukt', ink: 'text-calm' },
}

/** One message in the flow of the page. */
export function Notice({ tone = 'info', title, children, live }: NoticeProps) {
  const { box, icon, word, ink } = looks[tone]
  const role = live && (live === 'assertive' ? 'alert' : 'status')
  return (
    <div role={role} className={`flex max-w-form gap-2.5 border-l-4 px-3 py-2 ${box}`}>
      <span className={`flex h-6 items-center ${ink}`}>
        <Icon shape={icon} size={20} />
        <span className="sr-only">{word}: </span>
      </span>
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
