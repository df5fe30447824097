/** The changes for a vacancy, as its page shows them. */
import { rewordedStatements, type WordChange } from '../framework/diff-statements'
import { formatDate, formatList } from '../text/format'
import type { SkillChange, TextChange, VacancyChanges } from './change-types'
import { countChanges } from './changes'

export interface ShownTextChange extends WordChange {
  title: string
  note: string
  paragraphs: boolean
}

/** Lists the changes as facts and texts, with the framework's notes beside them. */
export function shownChanges(changes: VacancyChanges) {
  return {
    changes: countChanges(changes),
    facts: [
      ...changes.names.map(({ of, before, after }) => ({ key: of, value: `${after}. It was ${before}.` })),
      ...(changes.grades ? [{ key: 'Typical grades', value: gradeWords(changes.grades) }] : []),
    ],
    skills: changes.skills.map((skill) => ({
      name: skill.name,
      words: skillWords(skill),
      use: skill.change === 'added' ? '' : `In this vacancy: ${skill.use}`,
      statements: skill.statements,
    })),
    reordered: changes.reordered,
    statements: changes.statements.map(shownTextChange),
    neighbours: changes.neighbours.map(shownTextChange),
    texts: changes.texts.map(shownTextChange),
    notes: changes.notes.map(({ date, notes }) => ({ date: formatDate(date), notes })),
  }
}

function gradeWords({ before, after }: NonNullable<VacancyChanges['grades']>): string {
  const words = (grades?: string[]) => {
    if (!grades) return 'not in the loaded files'
    return grades.length > 0 ? formatList(grades) : 'none stated'
  }
  return `${words(after)}. It was ${words(before)}.`
}

function skillWords({ change, before, after, formerName, sameAs }: SkillChange): string {
  switch (change) {
    case 'added':
      return `Added, at ${after} level.`
    case 'removed':
      return `Removed. It was at ${before} level.${sameAs ? ` The new skill ${sameAs} says the same.` : ''}`
    case 'renamed':
      return `Has a new name. It was called ${formerName}.`
    default:
      return `${change === 'raised' ? 'Raised' : 'Lowered'} from ${before} to ${after}.`
  }
}

/** One text with its words before and after. */
export function shownTextChange({ of, at, unused, paragraphs = false, before, after }: TextChange): ShownTextChange {
  const note = [...(at ? [`Skill level: ${at}`] : []), ...(unused ? ['Not used in this vacancy'] : [])].join(' · ')
  return { title: of, note, paragraphs, ...rewordedStatements(before, after) }
}
