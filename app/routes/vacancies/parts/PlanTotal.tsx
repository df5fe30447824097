import type { RoundTime } from '../../../forms/round-times'
import { totalText } from './TimeBar'

/**
 * The minutes of the round whose time has changed last, to begin with of the first one. Only where JavaScript runs, which
 * updates it: it must not look current elsewhere.
 */
export function PlanTotal({ times: [first] }: { times: RoundTime[] }) {
  return (
    <div className="app-count app-count--live">
      <p className="app-count__text" role="status">
        {first && totalText(first)}
      </p>
    </div>
  )
}
