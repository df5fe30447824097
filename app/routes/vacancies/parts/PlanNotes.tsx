import { formatCount } from '../../../domain/text/format'
import { paths } from '../../../frame/paths'

export interface PlanNotesProps {
  id: string
  rounds: number
  /** The most words about a criterion in an application. */
  applicationWords: number
  hasStrengths: boolean
}

/** What a tick brings with it, and where to change what the grid cannot. */
export function PlanNotes({ id, rounds, applicationWords, hasStrengths }: PlanNotesProps) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>Applicants write up to {applicationWords} words about each criterion ticked at application.</li>
      {hasStrengths && (
        <li>
          Each strength is asked about at the first interview.{' '}
          <a className="govuk-link" href={`${paths.elements(id)}#strengths`}>
            Change the strengths
          </a>
        </li>
      )}
      <li>
        The post has {formatCount(rounds, 'round')} of interviews.{' '}
        <a className="govuk-link" href={`${paths.post(id, 'dates-and-contact')}#post.interviewRounds`}>
          Change the number of rounds
        </a>
      </li>
    </ul>
  )
}
