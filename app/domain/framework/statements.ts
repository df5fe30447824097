/** What can be told of a skill level's statements without reading them. */
import { v5 as uuidv5 } from 'uuid'
import { type Skill, type SkillLevelName, type Statements, skillLevelNames } from './release'

/** True where the framework has words for the skill level; some levels only say that they are not defined. */
export function hasText(statements: Statements | undefined): statements is Statements {
  if (!statements || statements.missing) return false
  return statements.items.length > 0 || !/\bnot (currently )?defined\b/i.test(statements.leadIn)
}

/** The levels of a skill that have words, in ascending order. */
export function levelsWithText({ levels }: Pick<Skill, 'levels'>): SkillLevelName[] {
  return skillLevelNames.filter((name) => hasText(levels[name]))
}

/** Tells the words of a skill level from any others: a UUID made from them (RFC 9562, version 5). */
export function statementsDigest({ leadIn, items }: Statements): string {
  return uuidv5([leadIn, ...items].join('\n'), namespace)
}

const namespace = 'd7e5c4a6-6f0b-4b52-9a5e-2f5f6f3f1c11'
