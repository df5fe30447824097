/** The order in which a person chooses among the technical criteria. */
import { expect, test } from 'vitest'
import { changesOf } from '../../../app/domain/assessment/criterion-words'
import { rankedCriteria } from '../../../app/domain/assessment/ranked-criteria'
import { rankedSkills } from '../../../app/domain/vacancy/ranking'
import { aVacancy, twoRoles } from '../../support/build'

const own = { slug: 'criterion-1', name: 'Welsh', statements: ['speak Welsh'], stages: [] }
const usual = { ...aVacancy(), release: twoRoles }
const ranked = rankedSkills(usual).map(({ skill }) => skill)
const changed = (use: 'essential' | 'not used') => {
  const turned = Object.fromEntries(ranked.map((skill, at) => [skill, { use: at % 2 ? use : 'desirable', stages: [] }]))
  const testing = { use, stages: [], level: 'working' }
  const choices = { ...usual.choices, skills: { testing, ...turned }, ownCriteria: [{ ...own, use }] }
  return { ...usual, choices } as typeof usual
}

test.each(['essential', 'not used'] as const)(
  'stays the same when every other one is %s: what was added is last',
  (use) => {
    const criteria = rankedCriteria(changed(use))
    const slugs = criteria.map(({ criterion }) => criterion.slug)
    expect(slugs.slice(0, ranked.length)).toEqual(ranked)
    expect(slugs.slice(ranked.length).toSorted()).toEqual(['criterion-1', 'testing'])
    const reasons = criteria.map(({ reasons }) => reasons.length > 0)
    expect(reasons).toEqual(slugs.map((slug) => ranked.includes(slug)))
  },
)

test('a skill says what of it is changed, and nothing where nothing is', () => {
  const changes = rankedCriteria(changed('essential')).flatMap(({ criterion }) =>
    criterion.kind === 'skill' ? changesOf(criterion) : [],
  )
  expect(changes).toEqual(['added to this role level'])
})
