/** Whatever criteria a vacancy has, all of its documents are about the same ones; tests/bench/criteria.mjs tries more. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aVacancy, twoRoles, withWritten } from '../../support/build'
import { anyCriteria, disagreements } from '../../support/criteria-check'
import { rounds } from '../../support/rounds'

const levels = twoRoles.roles.flatMap((role) => role.levels.map((level) => ({ role, level })))

test.each(levels)(
  'what is advertised for $level.slug is assessed, asked and scored, and nothing else',
  ({ role, level }) => {
    const vacancy = { ...aVacancy(), release: twoRoles, role, level }
    fc.assert(
      fc.property(anyCriteria(twoRoles, level), (change) => {
        const choices = { ...vacancy.choices, ...change }
        expect(disagreements(withWritten({ ...vacancy, choices }))).toEqual([])
      }),
      { numRuns: rounds(20) },
    )
  },
)
