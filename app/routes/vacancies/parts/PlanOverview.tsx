import { InsetText } from '../../../components/govuk/InsetText'
import { Problems } from './Problems'
import { ScrolledTable } from './ScrolledTable'
import { TimeBar, type TimeBarProps } from './TimeBar'

export interface PlanOverviewProps {
  findings: { text: string; href: string }[]
  table: {
    stages: { name: string; criteria: number }[]
    rows: { name: string; weight: number; cells: string[] }[]
  }
  /** For each round of interviews; `cut` names what to leave out first if it is too long. */
  times: (TimeBarProps & { over: number; cut: string })[]
}

/** The present plan: its problems, the matrix, the time. */
export function PlanOverview({ findings, table, times }: PlanOverviewProps) {
  return (
    <>
      <Problems lead="Look at this first:" problems={findings} />
      <ScrolledTable
        caption="What is assessed where"
        captionClassName="govuk-table__caption--m"
        head={['Criterion', 'Weight', ...table.stages.map(({ name }) => `At ${name}`)]}
        firstCellIsHeader
        rows={[
          ...table.rows.map(({ name, weight, cells }) => [name, weight, ...cells]),
          ['Criteria', '', ...table.stages.map(({ criteria }) => criteria)],
        ]}
      />
      {times.map(({ over, cut, ...time }) => (
        <div key={time.name}>
          <h2 className="govuk-heading-m">Time: {time.name}</h2>
          <TimeBar {...time} />
          {over > 0 && (
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
