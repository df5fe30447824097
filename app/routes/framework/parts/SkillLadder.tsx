import { Levels } from './Levels'
import { StatementBlocks, type StatementsProps } from './TextBlocks'

export interface SkillLadderProps {
  levels: {
    level: string
    reached: number
    /** Absent where the release does not have the level. */
    statements?: StatementsProps
  }[]
}

/** The levels of a skill side by side, or below each other on a narrow screen; each level's word is its anchor. */
export function SkillLadder({ levels }: SkillLadderProps) {
  return (
    <div className="app-ladder">
      {levels.map(({ level, reached, statements }) => (
        <section key={level} id={level} aria-labelledby={`${level}-name`}>
          <h3 className="govuk-heading-m" id={`${level}-name`}>
            <Levels reached={reached}>{level}</Levels>
          </h3>
          {statements ? (
            <StatementBlocks {...statements} />
          ) : (
            <p className="govuk-hint">This release does not have the skill at this level.</p>
          )}
        </section>
      ))}
    </div>
  )
}
