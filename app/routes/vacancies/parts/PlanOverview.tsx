import { InsetText } from '../../../components/govuk/InsetText'
import { Problems } from './Problems'
import { TimeBar, type TimeBarProps } from './TimeBar'

export interface PlanOverviewProps {
  findings: { text: string; href: string }[]
  /** For each round that the post has; `cut` names what to leave out first if it is too long. */
  times: (TimeBarProps & { criteria: number; over: number; cut: string })[]
}

/** The plan as saved: its problems, and the time of each round. */
export function PlanOverview({ findings, times }: PlanOverviewProps) {
  return (
    <>
      <Problems lead="Look at this first:" problems={findings} />
      {times.map(({ criteria, over, cut, ...time }) => (
        <div key={time.name}>
          <h2 className="govuk-heading-m">Time: {time.name}</h2>
          {criteria > 0 ? <TimeBar {...time} /> : <p className="govuk-body">Nothing is assessed here yet.</p>}
          {over > 0 && criteria > 0 && (
            <InsetText>
              This is {over} {over === 1 ? 'minute' : 'minutes'} too long. Shorten it, or drop these criteria first:{' '}
              {cut}.
            </InsetText>
          )}
        </div>
      ))}
    </>
  )
}
