/** What is different for one vacancy in a newer release: only what its choices and documents are made from. */

import type { ChangeNote } from '../framework/release'
import type { Slice } from '../vacancy/vacancy'
import type { Drift } from './change-types'
import { isReordered, skillsOf } from './changed-skills'
import { neighboursOf, statementsOf, textsOf } from './changed-texts'
import type { Landing } from './target'

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
