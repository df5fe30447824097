/** The differences that a newer release makes to one vacancy: only in what its choices and documents are made from. */
import type { ChangeNote } from '../framework/release'
import type { VacancyContext } from '../vacancy/vacancy'
import type { VacancyChanges } from './change-types'
import { changedSkills, isReordered } from './changed-skills'
import { changedNeighbours, changedStatements, changedTexts } from './changed-texts'
import type { MoveTarget } from './target'

/** Every difference at the target. */
export function vacancyChanges(vacancy: VacancyContext, target: MoveTarget): VacancyChanges {
  return {
    names: namesOf(vacancy, target),
    grades: gradesOf(vacancy, target),
    skills: changedSkills(vacancy, target),
    reordered: isReordered(vacancy, target),
    statements: changedStatements(vacancy, target),
    neighbours: changedNeighbours(vacancy, target),
    texts: changedTexts(vacancy, target),
    notes: notesSince(vacancy, target),
  }
}

/** Counts the changes; 0 where the vacancy's documents would stay the same. */
export function countChanges({
  names,
  grades,
  skills,
  reordered,
  statements,
  neighbours,
  texts,
}: VacancyChanges): number {
  const lists = [names, skills, statements, neighbours, texts].reduce((sum, list) => sum + list.length, 0)
  return lists + (grades ? 1 : 0) + (reordered ? 1 : 0)
}

function namesOf({ role, level }: VacancyContext, target: MoveTarget) {
  return [
    { of: 'Role', before: role.name, after: target.role.name },
    { of: 'Role level', before: level.name, after: target.level.name },
  ].filter(({ before, after }) => before !== after)
}

function gradesOf({ level }: VacancyContext, target: MoveTarget): VacancyChanges['grades'] {
  const [before, after] = [level.typicalGrades, target.level.typicalGrades]
  return before?.toSorted().join() === after?.toSorted().join() ? undefined : { before, after }
}

/** Notes of a date that the older release lacks or words differently. */
function notesSince({ role }: VacancyContext, target: MoveTarget): ChangeNote[] {
  const known = new Set(role.updates.map(({ date, notes }) => JSON.stringify([date, notes])))
  return target.role.updates.filter(({ date, notes }) => !known.has(JSON.stringify([date, notes])))
}
