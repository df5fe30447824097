/** Tests that the context comes first: the compiler refuses a verb without one, which these lines hold it to. */
import { afterEach, expect, test } from 'vitest'
import { today } from '../../app/config/clock.server'
import { readSettings } from '../../app/config/settings.server'
import { currentFramework } from '../../app/models/framework.server'
import { contextOf, inTransaction } from '../../app/models/request-context.server'
import { seedFramework } from '../../app/models/seed.server'
import { createVacancy, deleteVacancy, findVacancy, getVacancy } from '../../app/models/vacancy.server'
import { openContext, type TestContext } from '../support/context'

let context: TestContext | undefined

afterEach(() => context?.store.close())

test('a verb without a context, or with a part of one, does not compile', () => {
  const refused = () => [
    // @ts-expect-error: the context is missing
    findVacancy('an id'),
    // @ts-expect-error: the context is missing
    currentFramework(),
    // @ts-expect-error: the context is missing
    inTransaction(async () => {}),
    // @ts-expect-error: a store alone does not tell who asks
    deleteVacancy({ store: openContext().store }, 'an id'),
  ]
  expect(refused).toBeTypeOf('function')
})

test('the settings of a process are in its context', () => {
  const settings = readSettings({ REVISIONS_KEPT: '7', FRAMEWORK_URLS: 'https://example.org/a' })
  context = openContext()
  const { revisionsKept, allowedAddresses } = contextOf(settings, context.store, context.policy)
  expect([revisionsKept, allowedAddresses]).toEqual([7, ['https://example.org/a']])
})

test('what is saved has the time of the context’s clock', async () => {
  context = openContext()
  const then = { ...context, now: () => new Date('2027-03-28T23:30:00Z') }
  await seedFramework(then)
  const id = await createVacancy(then, 'development-operations-devops-engineer', 'senior-devops-engineer', 'SEO')
  expect((await getVacancy(then, id)).updatedAt).toBe('2027-03-28T23:30:00.000Z')
  expect(today(then)).toBe('2027-03-29')
})
