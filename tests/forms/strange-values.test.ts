/** No value of any field makes a vacancy that cannot be read again, or ends in an error page. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { interviewCriteria } from '../../app/domain/assessment/interview'
import { skillBySlug } from '../../app/domain/framework/release'
import { postParts } from '../../app/domain/vacancy/post-fields'
import { behavioursPage } from '../../app/forms/behaviours'
import { calibrationPage } from '../../app/forms/calibration'
import type { ChoicesPage } from '../../app/forms/choices'
import { submitChoices } from '../../app/forms/choices.server'
import { elementsPage } from '../../app/forms/elements'
import { interviewPage } from '../../app/forms/interview'
import { ownCriterionPage } from '../../app/forms/own-criterion'
import { type Fields, shownBy } from '../../app/forms/page'
import { planPage } from '../../app/forms/plan'
import { postPage } from '../../app/forms/post'
import { questionPage } from '../../app/forms/question'
import { skillPage } from '../../app/forms/skill'
import { skillsPage } from '../../app/forms/skills'
import { statementsPage } from '../../app/forms/statements'
import { seedFramework } from '../../app/models/seed.server'
import { createVacancy, getVacancy } from '../../app/models/vacancy.server'
import { shippedRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'
import { sentBy } from '../support/typed'

let context: TestContext
let id: string

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
  id = await createVacancy(context, 'development-operations-devops-engineer', 'senior-devops-engineer', 'SEO')
})

afterEach(() => context.store.close())

const strange = ['', ' ', 'abc', '-1', '1.5', '9'.repeat(20), 'x'.repeat(30_000)]

const pages: [string, ChoicesPage<Fields>][] = Object.entries({
  ...Object.fromEntries(postParts.map(({ slug }) => [slug, postPage(slug)])),
  skills: skillsPage,
  skill: skillPage(skillBySlug(shippedRelease, 'prototyping')),
  own: ownCriterionPage('criterion-1'),
  behaviours: behavioursPage,
  elements: elementsPage,
  statements: statementsPage,
  interview: interviewPage,
  plan: planPage,
  calibration: calibrationPage,
  question: questionPage((vacancy) => {
    const [first] = interviewCriteria(vacancy)
    if (!first) throw new Error('Nothing is asked about')
    return first
  }),
}).map(([name, page]) => [name, page as unknown as ChoicesPage<Fields>])

test.each(pages)('a strange value of any field of %s is refused or kept as it can be read', async (_, page) => {
  for (const field of Object.keys(shownBy(page, (await getVacancy(context, id)).vacancy)))
    for (const value of strange) {
      const { vacancy, version } = await getVacancy(context, id)
      const values = { ...shownBy(page, vacancy), [field]: [value], version: [String(version)] }
      const result = await submitChoices(context, sentBy(values), id, page)
      const isRefused = 'errors' in result && Object.keys(result.errors).length > 0
      expect(isRefused || 'saved' in result, `${field}: ${value.slice(0, 20)}`).toBe(true)
    }
  expect((await getVacancy(context, id)).id).toBe(id)
})
