/** What is different for one vacancy in a newer release: only what its choices and documents are made from. */

import type { ChangeNote, SkillLevelName, Statements } from '../framework/release'
import type { SkillUse } from '../vacancy/choices'
import type { Slice } from '../vacancy/vacancy'
import { isReordered, skillsOf } from './changed-skills'
import { neighboursOf, statementsOf, textsOf } from './changed-texts'
import type { Landing } from './target'

export interface SkillChange {
  name: string
  change: 'added' | 'removed' | 'raised' | 'lowered' | 'renamed'
  before?: SkillLevelName
  after?: SkillLevelName
  formerName?: string
  /** For a skill that is gone: a new one whose statements are the same, word for word. */
  sameAs?: string
  /** What the level means that the skill now has; absent for one that is gone or has a new name alone. */
  statements?: Statements
  use: SkillUse
}

export interface Rewording {
  /** The name of the skill, or of the text. */
  of: string
  /** The skill level; for one that only the interview sheets quote, where it stands. */
  at?: string
  before: Statements
  after: Statements
  /** The vacancy does not use the skill. */
  unused?: boolean
  /** The items are paragraphs and no list. */
  paragraphs?: boolean
}

export interface Drift {
  /** Name of role or level where it is another now. */
  names: { of: string; before: string; after: string }[]
  /** A side is absent where its release does not carry grades. */
  grades?: { before?: string[]; after?: string[] }
  skills: SkillChange[]
  /** The skills that stay come in another order. */
  reordered: boolean
  statements: Rewording[]
  /** The levels above and below that the interview sheets quote. */
  neighbours: Rewording[]
  /** Descriptions and responsibilities. */
  texts: Rewording[]
  /** The framework's own words about its changes since the vacancy's release; they accompany the changes and are none. */
  notes: ChangeNote[]
}

/** Everything that is different at the landing. */
export function driftOf(slice: Slice, landing: Landing): Drift {
  return {
    names: namesOf(slice, landing),
    grades: gradesOf(slice, landing),
    skills: skillsOf(slice, landing),
    reordered: isReordered(slice, landing),
    statements: statementsOf(slice, landing),
    neighbours: neighboursOf(slice, landing),
    texts: textsOf(slice, landing),
    notes: notesSince(slice, landing),
  }
}

/** How many things changed; 0 where the vacancy's documents would say the same. */
export function countChanges({ names, grades, skills, reordered, statements, neighbours, texts }: Drift): number {
  const lists = [names, skills, statements, neighbours, texts].reduce((sum, list) => sum + list.length, 0)
  return lists + (grades ? 1 : 0) + (reordered ? 1 : 0)
}

function namesOf({ role, level }: Slice, landing: Landing) {
  return [
    { of: 'Role', before: role.name, after: landing.role.name },
    { of: 'Role level', before: level.name, after: landing.level.name },
  ].filter(({ before, after }) => before !== after)
}

function gradesOf({ level }: Slice, landing: Landing): Drift['grades'] {
  const [before, after] = [level.typicalGrades, landing.level.typicalGrades]
  return before?.toSorted().join() === after?.toSorted().join() ? undefined : { before, after }
}

/** Notes of a date that the older release does not have, or has otherwise. */
function notesSince({ role }: Slice, landing: Landing): ChangeNote[] {
  const known = new Set(role.updates.map(({ date, notes }) => JSON.stringify([date, notes])))
  return landing.role.updates.filter(({ date, notes }) => !known.has(JSON.stringify([date, notes])))
}
