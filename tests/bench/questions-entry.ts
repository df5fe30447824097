/** Makes the files that questions.mjs sends: any number of own questions and of rewordings of made ones. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseFrameworkCsv } from '../../app/domain/framework/import/csv/parse'
import { type Release, type Skill, skillLevelNames } from '../../app/domain/framework/release'
import { madeQuestions } from '../../app/domain/questions/our-questions'
import { skillTopic } from '../../app/domain/questions/topic'
import { shippedPolicy, shippedRelease } from '../support/build'

export { maxBankBytes, maxBankRows } from '../../app/domain/questions/csv'

const head = ['skill', 'level', 'kind', 'question', 'probes', 'instead of']

/** The release of the framework's own files in `folder`, else the shipped one. */
export function releaseOf(folder?: string): Release {
  if (!folder) return shippedRelease
  const file = (name: string) => ({ name, text: readFileSync(resolve(folder, name), 'utf8') })
  return parseFrameworkCsv([file('roles.csv'), file('skills.csv')]).release
}

/** Makes `count` own questions, for one skill level after the other; `filling` makes each longer. */
export function ownFile({ skills }: Release, count: number, filling = ''): string {
  const places = placesOf(skills)
  const rows = Array.from({ length: count }, (_, at) => {
    const { skill, level } = places[at % places.length] ?? {}
    const text = `A service that many people use is down (${at}). What do you do first, and why?${filling}`
    return [skill?.slug ?? '', level ?? '', 'situation', text, 'Why that?\nWhat came of it?\nWho else was there?', '']
  })
  return csv(rows)
}

/** Rewords at most `most` of the made questions of a release. */
export function rewordedFile({ skills }: Release, most: number, words: string): string {
  const rows = placesOf(skills).flatMap(({ skill, level }) =>
    madeQuestions(skillTopic(skill, level), 'management', { policy: shippedPolicy }).map(({ kind, text }) => [
      skill.slug,
      level,
      kind,
      `${words} ${text}`,
      'Why?\nAnd then?',
      text,
    ]),
  )
  return csv(rows.slice(0, most))
}

function placesOf(skills: Skill[]) {
  return skills.flatMap((skill) =>
    skillLevelNames.filter((level) => skill.levels[level]).map((level) => ({ skill, level })),
  )
}

function csv(rows: string[][]): string {
  return [head, ...rows].map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('')
}
