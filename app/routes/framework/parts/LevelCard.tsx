import { gradesText } from '../../../components/grades-text'

export interface LevelCardProps {
  name: string
  number: number
  /** The name of the role that the level belongs to. */
  role: string
  /** Where the role level is described. */
  href: string
  description: string
  typicalGrades?: string[]
  /** Where a vacancy at this role level begins; absent where none can. */
  start?: string
}

/** A role level in short, as one of two that are compared. */
export function LevelCard({ name, number, role, href, description, typicalGrades, start }: LevelCardProps) {
  return (
    <div>
      <h2 className="govuk-heading-m">
        <a className="govuk-link" href={href}>
          {name}
        </a>
        <span className="app-second-line">
          Level {number} of {role}
        </span>
      </h2>
      <p className="govuk-body">
        {description} {gradesText(typicalGrades)}
      </p>
      <p className="govuk-body">
        {start ? (
          <a className="govuk-link" href={start}>
            Start a vacancy<span className="govuk-visually-hidden"> for {name}</span>
          </a>
        ) : (
          'The newest release of the framework does not have this role level.'
        )}
      </p>
    </div>
  )
}
