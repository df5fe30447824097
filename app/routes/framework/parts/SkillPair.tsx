import type { ReactNode } from 'react'
import { Levels } from './Levels'
import { Pair } from './Pair'
import { StatementList } from './StatementList'

export interface SkillSide {
  level: string
  /** The number of the four steps that the level fills. */
  reached: number
  statements: { leadIn: string; items: string[] }
}

export interface SkillPairProps {
  name: ReactNode
  /** The names of the two sides. */
  names: [string, string]
  left?: SkillSide
  right?: SkillSide
}

/** One skill at two role levels; a side that does not need it shows so. */
export function SkillPair({ name, names, left, right }: SkillPairProps) {
  return (
    <div className="app-skill">
      <h3 className="govuk-heading-s">{name}</h3>
      <Pair names={names}>
        <SkillLevel side={left} />
        <SkillLevel side={right} />
      </Pair>
    </div>
  )
}

/** The skill level as word and bar, and its meaning. */
function SkillLevel({ side }: { side?: SkillSide }) {
  if (!side) return <p className="govuk-body">not needed</p>
  return (
    <>
      <p className="govuk-body">
        <Levels reached={side.reached}>{side.level}</Levels>
      </p>
      <StatementList {...side.statements} />
    </>
  )
}
