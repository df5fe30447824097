/** Random criteria for every role level of the whole framework, and where its documents disagree about them. */
import fc from 'fast-check'
import { parseFrameworkCsv } from '../../app/domain/framework/import/csv/parse'
import { aVacancy, shippedRelease, withWritten } from '../support/build'
import { anyCriteria, disagreements } from '../support/criteria-check'

export interface Tried {
  level: string
  tried: number
  /** Of the first set of choices that failed; empty where none did. */
  found: string[]
}

/** Tries `each` sets of choices at every role level of the tables, or of the shipped role; the same for the same seed. */
export function* tryCriteria(each: number, seed: number, files?: { roles: string; skills: string }): Generator<Tried> {
  const release = files
    ? parseFrameworkCsv([
        { name: 'roles.csv', text: files.roles },
        { name: 'skills.csv', text: files.skills },
      ]).release
    : shippedRelease
  for (const role of release.roles)
    for (const level of role.levels) {
      const vacancy = { ...aVacancy(), release, role, level }
      const sets = fc.sample(anyCriteria(release, level), { numRuns: each, seed })
      const found = sets.map((change) =>
        disagreements(withWritten({ ...vacancy, choices: { ...vacancy.choices, ...change } })),
      )
      yield {
        level: `${role.slug}/${level.slug}`,
        tried: sets.length,
        found: found.find((one) => one.length > 0) ?? [],
      }
    }
}
