import { Details } from '../../../components/govuk/Details'
import { InsetText } from '../../../components/govuk/InsetText'
import { NotificationBanner } from '../../../components/govuk/NotificationBanner'

export interface SkillsLeadProps {
  levelName: string
  /** The skills of the role level. */
  skills: number
  /** The most criteria that the vacancy form takes. */
  limit: number
  /** True for a management variant that is ranked by what its technical variant lacks. */
  hasTwin: boolean
  /** True while the choices are our suggestion. */
  suggested: boolean
  /** True right after a criterion has been removed. */
  removed: boolean
}

/** The question of the page of skills, and the order in which they stand. */
export function SkillsLead({ levelName, skills, limit, hasTwin, suggested, removed }: SkillsLeadProps) {
  return (
    <>
      {removed && <NotificationBanner type="success" text="The criterion has been removed." />}
      <h2 className="govuk-heading-m">Which three or four of these must a person have on the first day?</h2>
      <p className="govuk-body">
        Make those essential: fewer of them bring more applicants. Mark as desirable what would help. What you do not
        use is left out of every document. The vacancy form takes up to {limit} in all.
      </p>
      <p className="govuk-body">
        The {skills} skills of {levelName} stand in the order in which they seem to matter:{' '}
        {hasTwin && 'first by what differs from the technical variant, then '}by skill level, by what is new or higher
        at this role level, by how few roles need it, and by what the role’s description says. Between equals, more
        statements and higher levels over the whole role come first.
      </p>
      <Details summary="What the skill levels mean">
        <ul className="govuk-list govuk-list--bullet">
          <li>Awareness: knows what it is about and what it is for.</li>
          <li>Working: uses it, with help where it gets hard.</li>
          <li>Practitioner: works with it alone and helps others with it.</li>
          <li>Expert: sets the way for others and is asked for advice.</li>
        </ul>
        <p className="govuk-body">
          This is our summary. What counts are the framework’s statements for each skill, under “What it means”.
        </p>
      </Details>
      {suggested && (
        <InsetText>The choices below are our suggestion from that order. Please check them, then save.</InsetText>
      )}
    </>
  )
}
