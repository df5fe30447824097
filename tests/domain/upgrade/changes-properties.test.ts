/** Tests properties that hold between any two releases. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { skillKey } from '../../../app/domain/assessment/technical-criteria'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { documentKinds } from '../../../app/domain/documents/kinds'
import { countChanges, vacancyChanges } from '../../../app/domain/upgrade/changes'
import { shownChanges } from '../../../app/domain/upgrade/changes-view'
import { joiningSkills, lostInMove, toCheckAfterMove, vacancyAfterMove } from '../../../app/domain/upgrade/effects'
import { findTarget } from '../../../app/domain/upgrade/target'
import { type Choices, choicesSchema } from '../../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { aVacancy, shippedRelease } from '../../support/build'
import { laterRelease } from '../../support/release-mutations'

const criterion = fc.record(
  {
    focus: fc.nat(6),
    question: fc.constant('Mine?'),
    probes: fc.constant<string[]>(['Why?']),
    weight: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
)
const keys = shippedRelease.skills.map(skillKey)
const ownChoices: fc.Arbitrary<Partial<Choices>> = fc.record({
  criteria: fc.dictionary(fc.constantFrom(...keys, 'behaviour-working-together'), criterion),
})

const pair = fc.tuple(laterRelease, ownChoices).map(([release, own]) => {
  const vacancy = aVacancy(own)
  const search = findTarget(vacancy, release)
  if (search.found !== 'level') throw new Error('No mutation takes the level away')
  return { vacancy, target: search.target, after: vacancyAfterMove(vacancy, { ...vacancy.framework }, search.target) }
})

test('choices after a move are choices, with nothing wrong that was not wrong before', () => {
  fc.assert(
    fc.property(pair, ({ vacancy, target, after }) => {
      expect(choicesSchema.safeParse(after.choices).error).toBeUndefined()
      expect(choiceProblems(after)).toEqual([])
      expect(choiceProblems(vacancy)).toEqual([])
      lostInMove(vacancy, target)
      toCheckAfterMove(vacancy, target)
      const added = vacancyChanges(vacancy, target).skills.filter(({ change }) => change === 'added')
      expect(joiningSkills(vacancy, target)).toHaveLength(added.length)
    }),
    { numRuns: 150 },
  )
})

const documentsOf = (vacancy: VacancyContext) => documentKinds.map((kind) => buildDocument(kind, vacancy, []))

test('where nothing is said to have changed, every document says the same, and else something is shown', () => {
  fc.assert(
    fc.property(pair, ({ vacancy, target, after }) => {
      const changes = vacancyChanges(vacancy, target)
      const shown = shownChanges(changes)
      expect(shown.changes).toBe(countChanges(changes))
      if (shown.changes === 0) expect(documentsOf(after)).toEqual(documentsOf(vacancy))
      for (const item of [...shown.statements, ...shown.neighbours, ...shown.texts])
        expect([...item.leadIn, ...item.items.flatMap(({ segments }) => segments)].length).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})
