/** Tests that the two example vacancies, with the choices that version 0.1 saved, are as they were. */
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assess } from '../../app/domain/assessment/assess'
import { choiceProblems } from '../../app/domain/checks/problems'
import type { Choices } from '../../app/domain/vacancy/choices'
import { inTransaction } from '../../app/models/request-context.server'
import { seedFramework } from '../../app/models/seed.server'
import { createVacancy, getVacancy } from '../../app/models/vacancy.server'
import { vacancies } from '../../db/schema'
import { openContext, type TestContext } from '../support/context'
import examples from '../support/first-examples.json'

let context: TestContext

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
})

afterEach(() => context.store.close())

test.each(examples)('$roleLevel', async ({ roleLevel, grade, choices }) => {
  const id = await createVacancy(context, 'development-operations-devops-engineer', roleLevel, grade)
  const stored = choices as unknown as Choices
  await inTransaction(context, (tx) => tx.update(vacancies).set({ choices: stored }).where(eq(vacancies.id, id)))
  const { vacancy } = await getVacancy(context, id)

  expect(vacancy.choices).toEqual({ ...choices, ownCriteria: [], suggested: ['questions'] })
  expect(choiceProblems(vacancy)).toEqual([])
  const { technical, behaviours } = assess(vacancy)
  const assessed = technical.map((criterion) => {
    if (criterion.kind === 'own') throw new Error(`${criterion.name} is no skill`)
    expect(criterion).toMatchObject({ level: criterion.roleLevel, without: [], inParticular: undefined })
    return [criterion.slug, { use: criterion.use, stages: criterion.stages }]
  })
  expect(Object.fromEntries(assessed)).toEqual(choices.skills)
  expect(technical.flatMap(({ lead, slug }) => (lead ? slug : []))).toEqual([choices.leadCriterion])
  expect(Object.fromEntries(behaviours.map(({ behaviour, stages }) => [behaviour.slug, stages]))).toEqual(
    Object.fromEntries(choices.behaviours.map(({ slug, stages }) => [slug, stages])),
  )
})
