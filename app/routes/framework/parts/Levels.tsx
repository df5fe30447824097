import type { ReactNode } from 'react'
import { classes } from '../../../components/govuk/classes'

export interface LevelsProps {
  /** How many steps are filled, from 1. */
  reached: number
  steps?: number
  /** The word for the level: the bar only draws what it says. */
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
