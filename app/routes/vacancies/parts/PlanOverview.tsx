import type { RoundTime } from '../../../forms/round-times'
import { Problems } from './Problems'
import { TimeBar } from './TimeBar'

export interface PlanOverviewProps {
  findings: { text: string; href: string }[]
  /** For each round that the post has. */
  times: RoundTime[]
}

/** The problems of the vacancy as saved, and the time of each round, which follows the form where the browser can. */
export function PlanOverview({ findings, times }: PlanOverviewProps) {
  return (
    <>
      <Problems lead="As the plan is saved, look at this first:" problems={findings} />
      {times.map(({ criteria, ...time }) => (
        <div key={time.round} data-round data-minutes={time.field}>
          <h2 className="govuk-heading-m">Time: {time.name}</h2>
          <p className="govuk-body" hidden={criteria > 0} data-time>
            {time.name}: nothing is assessed here yet.
          </p>
          <div hidden={criteria === 0} data-time data-show data-ticks={time.ticks}>
            <TimeBar {...time} />
          </div>
        </div>
      ))}
    </>
  )
}
