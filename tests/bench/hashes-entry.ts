/** Yields the files that hashes.mjs lists: default vacancies for each role level at each grade, and whole ones. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '../../app/config/clock.server'
import { makeFile, packFiles } from '../../app/documents/pack.server'
import { parseFrameworkCsv } from '../../app/domain/framework/import/csv/parse'
import type { Release } from '../../app/domain/framework/release'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import { aVacancy, filledPost, shippedPolicy, shippedRelease } from '../support/build'
import { usualChoices } from '../support/usual-choices'

interface Listed {
  name: string
  bytes: Uint8Array
}

const formats = ['docx', 'md', 'txt'] as const
const panel: VacancyContext['choices']['interview'] = {
  panelMembers: 3,
  applicationIds: ['A1001', 'A1002'],
  minimumScore: 4,
  scoring: 'mean',
}

/** `folder` has the published roles.csv and skills.csv. */
export async function* everyFile(folder?: string): AsyncGenerator<Listed> {
  yield* filesOfRelease('shipped', shippedRelease)
  if (folder) yield* filesOfRelease('published', published(folder))
}

async function* filesOfRelease(name: string, release: Release): AsyncGenerator<Listed> {
  for (const role of release.roles)
    for (const level of role.levels) {
      const vacancy = { ...aVacancy(), release, role, level, choices: usualChoices(level, shippedPolicy) }
      const path = `${name}/${role.slug}/${level.slug}`
      for (const grade of shippedPolicy.grades.grades)
        for (const format of formats) yield* namedFiles(`${path}/${grade.code}`, { ...vacancy, grade }, format)
      yield* namedFiles(path, vacancy, 'zip')
      const whole = {
        ...vacancy,
        choices: { ...vacancy.choices, post: filledPost, strengths: ['Catalyst'], interview: panel },
      }
      yield* namedFiles(`${path}/whole`, whole, 'zip')
    }
}

async function* namedFiles(path: string, vacancy: VacancyContext, format: (typeof formats)[number] | 'zip') {
  const source = { vacancy, edits: [], today: today({ now: () => new Date() }) }
  for (const { name, bytes } of await packFiles(source, format)) yield { name: `${path}/${name}`, bytes }
  if (format === 'zip') {
    const { name, bytes } = await makeFile(source, { name: 'score-matrix', format: 'xlsx' })
    yield { name: `${path}/${name}`, bytes }
  }
}

function published(folder: string): Release {
  const read = (name: string) => ({ name, text: readFileSync(join(folder, name), 'utf8') })
  return parseFrameworkCsv(['roles.csv', 'skills.csv'].map(read)).release
}
