import type { ReactNode } from 'react'
import { classes } from '../../../components/govuk/classes'

export interface LevelsProps {
  /** The number of filled steps, from 1. */
  reached: number
  steps?: number
  /** The word for the level, which the bar only repeats. */
  children: ReactNode
}

export function Levels({ reached, steps = 4, children }: LevelsProps) {
  const bar = Array.from({ length: steps }, (_, index) => index + 1)
  return (
    <span className="app-levels">
      {children}
      <span className="app-levels__bar" aria-hidden="true">
        {bar.map((step) => (
          <span key={step} className={classes('app-levels__step', step <= reached && 'app-levels__step--reached')} />
        ))}
      </span>
    </span>
  )
}
