/** A drift as its page shows it. */

import { rewordedStatements, type WordChange } from '../framework/diff-statements'
import { formatDate, formatList } from '../text/format'
import type { Drift, Rewording, SkillChange } from './change-types'
import { countChanges } from './changes'

export interface ShownRewording extends WordChange {
  title: string
  note: string
  paragraphs: boolean
}

/** What changed as lists of facts and of texts, and the framework's notes beside them. */
export function shownDrift(drift: Drift) {
  return {
    changes: countChanges(drift),
    facts: [
      ...drift.names.map(({ of, before, after }) => ({ key: of, value: `${after}. It was ${before}.` })),
      ...(drift.grades ? [{ key: 'Typical grades', value: gradeWords(drift.grades) }] : []),
    ],
    skills: drift.skills.map((skill) => ({
      name: skill.name,
      words: skillWords(skill),
      use: skill.change === 'added' ? '' : `In this vacancy: ${skill.use}`,
      statements: skill.statements,
    })),
    reordered: drift.reordered,
    statements: drift.statements.map(shownRewording),
    neighbours: drift.neighbours.map(shownRewording),
    texts: drift.texts.map(shownRewording),
    notes: drift.notes.map(({ date, notes }) => ({ date: formatDate(date), notes })),
  }
}

function gradeWords({ before, after }: NonNullable<Drift['grades']>): string {
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

function shownRewording({ of, at, unused, paragraphs = false, before, after }: Rewording): ShownRewording {
  const note = [...(at ? [`Skill level: ${at}`] : []), ...(unused ? ['Not used in this vacancy'] : [])].join(' · ')
  return { title: of, note, paragraphs, ...rewordedStatements(before, after) }
}
