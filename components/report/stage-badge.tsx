import { STAGE_WORDS } from '@/lib/report/workflow'
import type { SectionStage } from '@/lib/report/schema'

const STEPS: readonly SectionStage[] = ['concept', 'aangeleverd', 'akkoord_afdeling', 'akkoord_directie']

/** How far a text is: four small steps and the word. */
export function StageBadge({ stage }: { stage: SectionStage }) {
  const reached = STEPS.indexOf(stage)
  return (
    <span className="inline-flex items-center gap-2 text-sm whitespace-nowrap">
      <svg width="44" height="8" viewBox="0 0 44 8" aria-hidden>
        {STEPS.map((step, index) => (
          <rect
            key={step}
            x={index * 11.5}
            y="1"
            width="9"
            height="6"
            fill={index <= reached ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      </svg>
      {STAGE_WORDS[stage]}
    </span>
  )
}
