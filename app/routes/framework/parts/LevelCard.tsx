import { gradesText } from '../../../components/grades-text'

export interface LevelCardProps {
  name: string
  number: number
  /** The name of the role that the level belongs to. */
  role: string
  /** The page that describes the role level. */
  href: string
  description: string
  typicalGrades?: string[]
  /** The start of a vacancy at this role level; absent if it can have none. */
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
