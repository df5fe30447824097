import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { skillBySlug } from '../../app/domain/framework/release'
import type { Choices } from '../../app/domain/vacancy/choices'
import { behavioursPage } from '../../app/forms/behaviours'
import { calibrationPage } from '../../app/forms/calibration'
import type { ChoicesPage } from '../../app/forms/choices'
import { openChoices, submitChoices } from '../../app/forms/choices.server'
import { elementsPage } from '../../app/forms/elements'
import type { FormValues } from '../../app/forms/form'
import { interviewPage } from '../../app/forms/interview'
import { type Fields, shownBy } from '../../app/forms/page'
import { planPage } from '../../app/forms/plan'
import { postPage } from '../../app/forms/post'
import { skillPage } from '../../app/forms/skill'
import { skillsPage } from '../../app/forms/skills'
import { statementsPage } from '../../app/forms/statements'
import { seedFramework } from '../../app/models/seed.server'
import { createVacancy, getVacancy, saveVacancy } from '../../app/models/vacancy.server'
import { action as addCriterion } from '../../app/routes/vacancies/own-criterion'
import { openContext, type TestContext } from '../support/context'
import { sentBy } from '../support/typed'

let context: TestContext

describe('a page of choices', () => {
  let id: string

  beforeEach(async () => {
    context = openContext()
    await seedFramework(context)
    id = await createVacancy(context, 'development-operations-devops-engineer', 'senior-devops-engineer', 'SEO')
  })

  afterEach(() => context.store.close())

  const basics = postPage('basics')
  const dates = postPage('dates-and-contact')
  const sent = (values: FormValues) => sentBy({ version: ['1'], ...values })

  test('opens with the vacancy’s version, title and values', async () => {
    const opened = await openChoices(context, id, behavioursPage)
    expect(opened).toMatchObject({ id, version: 1, vacancyTitle: 'Senior DevOps engineer' })
    expect(opened.values['behaviours.working-together']).toEqual(['used'])
    await expect(openChoices(context, 'no-such-id', behavioursPage)).rejects.toMatchObject({ status: 404 })
  })

  test('saves what it is about and nothing else', async () => {
    const { vacancy } = await getVacancy(context, id)
    expect(await submitChoices(context, sent({ 'post.title': ['Engineer'] }), id, basics)).toEqual({
      saved: true,
      next: undefined,
    })
    const after = await getVacancy(context, id)
    expect(after.version).toBe(2)
    expect(after.vacancy.choices).toEqual({ ...vacancy.choices, post: { closingTime: '23:55', title: 'Engineer' } })
  })

  test('marks itself as checked; a page of one thing among its own leaves the others as suggested', async () => {
    const suggestedNow = async () => (await getVacancy(context, id)).vacancy.choices.suggested
    const before = await suggestedNow()
    expect(before).toEqual(expect.arrayContaining(['skills', 'questions', 'behaviours']))
    const { release } = (await getVacancy(context, id)).vacancy
    const send = async <F extends Fields>(page: ChoicesPage<F>, change: FormValues = {}) => {
      const { version, values } = await openChoices(context, id, page)
      await submitChoices(context, sentBy({ version: [String(version)], ...values, ...change }), id, page)
    }
    const skill = skillPage(skillBySlug(release, 'service-support'))
    await send(skill, { 'skills.service-support.inParticular': ['Grafana'] })
    await send(calibrationPage)
    expect(await suggestedNow()).toEqual(before)
    await send(behavioursPage)
    expect(await suggestedNow()).toEqual(before.filter((slug) => slug !== 'behaviours'))
  })

  test('with a mistake saves nothing and gives back what was typed', async () => {
    const before = await getVacancy(context, id)
    const values = { 'post.title': ['x'.repeat(121)], 'post.team': ['the team'] }
    expect(await submitChoices(context, sent(values), id, basics)).toMatchObject({
      errors: { 'post.title': ['Job title must be 120 characters or fewer'] },
      values,
      conflict: false,
    })
    expect(await submitChoices(context, sent({ 'post.numberOfPosts': ['none'] }), id, basics)).toMatchObject({
      errors: { 'post.numberOfPosts': ['Number of posts must be a whole number from 1 to 1,000'] },
    })
    expect(await getVacancy(context, id)).toEqual(before)
  })

  test('with more skills than the form takes says so at the first skill', async () => {
    const { vacancy } = await getVacancy(context, id)
    const all = Object.fromEntries(vacancy.level.skills.map(({ skill }) => [`skills.${skill}.use`, ['essential']]))
    const result = await submitChoices(context, sent({ ...shownBy(skillsPage, vacancy), ...all }), id, skillsPage)
    expect(result).toMatchObject({
      errors: {
        [`skills.${vacancy.level.skills[0]?.skill}.use`]: [expect.stringMatching(/8 technical skills or fewer/)],
      },
    })
  })

  /** The page's errors for these values, in its order, as "field: message". */
  async function errorsWith<F extends Fields>(values: FormValues, page: ChoicesPage<F>): Promise<string[]> {
    const result = await submitChoices(context, sent(values), id, page)
    if (!('errors' in result)) throw new Error('It was saved')
    return Object.entries(result.errors).map(([field, messages]) => `${field}: ${messages.join('; ')}`)
  }

  test('with mistakes of every kind names them all at once, from the top of the page', async () => {
    const closing = {
      'post.closingDate-day': ['1'],
      'post.closingDate-month': ['13'],
      'post.closingDate-year': ['2027'],
    }
    const interview = {
      'post.interviewDate-day': ['1'],
      'post.interviewDate-month': [''],
      'post.interviewDate-year': ['2027'],
    }
    const rest = {
      'post.closingTime': ['banana'],
      ...interview,
      'post.interviewRounds': ['many'],
      'post.contactEmail': ['nobody'],
    }
    expect(await errorsWith({ ...closing, ...rest }, dates)).toEqual([
      'post.closingDate: Closing date must be a real date, for example, 27 3 2027',
      'post.closingTime: Closing time must be a time, like 23:55 or 5pm',
      'post.interviewDate: First interview date must include a month',
      'post.interviewRounds: Rounds of interviews must be a whole number from 0 to 4',
      'post.contactEmail: Email address of the contact must be in the correct format, like name@example.gov.uk',
    ])
    expect(await errorsWith({ 'post.title': ['T'.repeat(121)], 'post.numberOfPosts': ['two'] }, basics)).toEqual([
      'post.title: Job title must be 120 characters or fewer',
      'post.numberOfPosts: Number of posts must be a whole number from 1 to 1,000',
    ])
    expect(await errorsWith({ 'post.team': ['x'.repeat(20_001)], 'post.numberOfPosts': ['two'] }, basics)).toEqual([
      'post.team: This must be 20,000 characters or fewer',
      'post.numberOfPosts: Number of posts must be a whole number from 1 to 1,000',
    ])
  })

  test('with a wrong answer that every page of its kind needs is judged for the rest too', async () => {
    const { vacancy } = await getVacancy(context, id)
    const wrong = { 'experience.statementWords': ['7'], strengths: ['!!!'] }
    expect(await errorsWith({ ...shownBy(elementsPage, vacancy), ...wrong }, elementsPage)).toEqual([
      'experience.statementWords: Word limit of the statement of suitability must be a whole number from 50 to 1,250',
      'strengths: Each strength must have letters or numbers in it',
    ])
  })

  test('with dates in the wrong order names both, and only those that could be read', async () => {
    const date = (field: string, day: string, month: string) => ({
      [`post.${field}-day`]: [day],
      [`post.${field}-month`]: [month],
      [`post.${field}-year`]: ['2027'],
    })
    expect(await errorsWith({ ...date('closingDate', '14', '3'), ...date('siftDate', '13', 'Mar') }, dates)).toEqual([
      'post.siftDate: Sift date (13 March 2027) must not be before the closing date (14 March 2027)',
    ])
    expect(await errorsWith({ ...date('closingDate', '99', '3'), ...date('siftDate', '13', '3') }, dates)).toEqual([
      'post.closingDate: Closing date must be a real date, for example, 27 3 2027',
    ])
  })

  test.each(['abc', '-1', '1.5', '3', '99'])(
    'with the tick “%s”, which no statement has, saves nothing',
    async (at) => {
      const before = await getVacancy(context, id)
      const page = skillPage(skillBySlug(before.vacancy.release, 'prototyping'))
      const values = { ...shownBy(page, before.vacancy), 'skills.prototyping.without': [at] }
      expect(await errorsWith(values, page)).toEqual([expect.stringMatching(/^skills\.prototyping\.without: .+/)])
      expect(await getVacancy(context, id)).toEqual(before)
    },
  )

  test('that someone else was quicker on is a conflict: their save stands, and what was typed comes back', async () => {
    await saveVacancy(context, id, 1, { grade: 'G7' })
    const values = { 'post.title': ['Mine'] }
    expect(await submitChoices(context, sent(values), id, basics)).toMatchObject({ conflict: true, values, errors: {} })
    const { vacancy, version } = await getVacancy(context, id)
    expect([vacancy.choices.post.title, vacancy.grade.code, version]).toEqual([undefined, 'G7', 2])
  })

  test('that adds a criterion and is sent again after going back is a conflict, which keeps what was typed', async () => {
    const values = {
      version: ['1'],
      ...{ 'ownCriterion.name': ['Welsh'], 'ownCriterion.statements': ['speak Welsh with the public'] },
      ...{ 'ownCriterion.use': ['desirable'], 'ownCriterion.fallsShort': [''], 'ownCriterion.stronger': [''] },
    }
    const add = (version: string) => {
      const request = sentBy({ ...values, version: [version] })
      return addCriterion({ request, params: { id, criterion: 'new' }, context: { ...context } })
    }
    expect((await add('1')).status).toBe(302)
    const again = await add('1')
    expect(again.status).toBe(409)
    expect(await again.json()).toEqual({ values, errors: {}, conflict: true })
    const knowing = await add('2')
    expect(knowing.status).toBe(400)
    expect(Object.keys((await knowing.json()).errors)).toEqual(['ownCriterion.name'])
    expect((await getVacancy(context, id)).vacancy.choices.ownCriteria).toHaveLength(1)
  })

  test('without a version is a conflict too', async () => {
    expect(await submitChoices(context, sentBy({ 'post.title': ['Mine'] }), id, basics)).toMatchObject({
      conflict: true,
    })
  })

  test('is saved although another page’s choices no longer stand', async () => {
    const { vacancy } = await getVacancy(context, id)
    const behaviours = [{ slug: 'kindness', stages: ['interview' as const] }]
    await saveVacancy(context, id, 1, { choices: { ...vacancy.choices, behaviours } })
    expect(
      await submitChoices(context, sent({ version: ['2'], 'post.title': ['Engineer'] }), id, basics),
    ).toMatchObject({
      saved: true,
    })
    const values = shownBy(behavioursPage, (await getVacancy(context, id)).vacancy)
    expect(await submitChoices(context, sent({ ...values, version: ['3'] }), id, behavioursPage)).toMatchObject({
      saved: true,
    })
  })

  test('that names what the role level does not have is refused and keeps what was typed', async () => {
    const before = await getVacancy(context, id)
    const values = {
      ...shownBy(skillsPage, before.vacancy),
      'skills.alchemy.use': ['essential'],
      leadCriterion: ['alchemy'],
    }
    const result = await submitChoices(context, sent(values), id, skillsPage)
    expect(result).toMatchObject({ values, conflict: false })
    expect(await errorsWith(values, skillsPage)).toEqual([
      expect.stringMatching(/^leadCriterion: alchemy is not one of the technical criteria; it must be one of /),
      expect.stringMatching(/^: skills\.alchemy: alchemy is not a skill of Senior DevOps engineer; it must be one of /),
    ])
    const ticks = { ...shownBy(statementsPage, before.vacancy), statements: ['veterans', 'free-lunch'] }
    expect(await errorsWith(ticks, statementsPage)).toEqual([
      expect.stringMatching(/^: free-lunch is not a standard statement of the policy files; it must be one of /),
    ])
    const plan = { ...shownBy(planPage, before.vacancy), 'interview.tieBreak': ['behaviour-kindness'] }
    expect(await errorsWith(plan, planPage)).toEqual([
      expect.stringMatching(/^interview\.tieBreak: behaviour-kindness is not a criterion of Senior DevOps engineer; /),
    ])
    expect(await getVacancy(context, id)).toEqual(before)
  })

  test('that is older than the vacancy is a conflict, whatever it names', async () => {
    const { vacancy } = await getVacancy(context, id)
    await saveVacancy(context, id, 1, { roleLevel: 'senior-devops-engineer-management' })
    const values = { ...shownBy(skillsPage, vacancy), 'skills.alchemy.use': ['essential'] }
    expect(await submitChoices(context, sent(values), id, skillsPage)).toMatchObject({ conflict: true, errors: {} })
  })

  test('is saved although stored choices name what has gone, and keeps them', async () => {
    const { vacancy } = await getVacancy(context, id)
    const gone: Partial<Choices> = {
      skills: { ...vacancy.choices.skills, alchemy: { use: 'essential', stages: ['interview'] } },
      criteria: { 'technical-skill-alchemy': { kind: 'riddle', focus: 99 }, 'strength-humour': { weight: 2 } },
      statements: { 'free-lunch': true },
      interview: {
        ...vacancy.choices.interview,
        order: ['technical-skill-alchemy'],
        tieBreak: 'technical-skill-alchemy',
      },
    }
    await saveVacancy(context, id, 1, { choices: { ...vacancy.choices, ...gone } })
    let version = 2
    const saveAsShown = async <F extends Fields>(page: ChoicesPage<F>) => {
      const values = { ...shownBy(page, (await getVacancy(context, id)).vacancy), version: [String(version)] }
      expect(await submitChoices(context, sentBy(values), id, page), page.slug).toMatchObject({ saved: true })
      version += 1
    }
    await saveAsShown(skillsPage)
    await saveAsShown(behavioursPage)
    await saveAsShown(elementsPage)
    await saveAsShown(statementsPage)
    await saveAsShown(planPage)
    await saveAsShown(interviewPage)
    await saveAsShown(basics)
    const { choices } = (await getVacancy(context, id)).vacancy
    expect(choices.skills.alchemy).toEqual(gone.skills?.alchemy)
    expect(choices).toMatchObject({ criteria: gone.criteria, statements: gone.statements, interview: gone.interview })
  })

  test('of a vacancy that is not there is a 404', async () => {
    await expect(submitChoices(context, sent({ 'post.title': ['x'] }), 'no-such-id', basics)).rejects.toMatchObject({
      status: 404,
    })
  })

  test('leads to the overview where that was asked for', async () => {
    expect(await submitChoices(context, sent({ next: ['overview'] }), id, basics)).toEqual({
      saved: true,
      next: 'overview',
    })
  })
})
