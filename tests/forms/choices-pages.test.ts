import { expect, test } from 'vitest'
import { choiceProblems } from '../../app/domain/checks/problems'
import { linesOf } from '../../app/domain/text/lines'
import type { Choices } from '../../app/domain/vacancy/choices'
import { behavioursPage } from '../../app/forms/behaviours'
import { elementsPage } from '../../app/forms/elements'
import { interviewPage } from '../../app/forms/interview'
import { shownBy } from '../../app/forms/page'
import { skillsPage } from '../../app/forms/skills'
import { statementsPage } from '../../app/forms/statements'
import { aVacancy, shippedPolicy, shippedRelease } from '../support/build'
import { refused, typed } from '../support/typed'

const levels = shippedRelease.roles[0]?.levels.map(({ slug }) => slug) ?? []

test('each line of a text is one entry, without the marks of a list', () => {
  expect(linesOf(' a \n\n b')).toEqual(['a', 'b'])
  expect(linesOf(undefined)).toEqual([])
  expect(linesOf('- a\n•b\n• - c\n* d\n– e\n-\no\tf')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(linesOf('-5 degrees\n*a* b\nonly\no f')).toEqual(['-5 degrees', '*a* b', 'only', 'o f'])
})

test.each(levels)('the skills of %s, sent as shown, stay the same choices', async (level) => {
  const vacancy = aVacancy({ level })
  const { skills, leadCriterion } = vacancy.choices
  expect(await typed(skillsPage, vacancy, shownBy(skillsPage, vacancy))).toEqual({
    skills,
    leadCriterion,
    ownCriteria: [],
  })
})

test('a skill is used, unused and led by as the form says', async () => {
  const vacancy = aVacancy()
  const kept = await typed(skillsPage, vacancy, {
    ...shownBy(skillsPage, vacancy),
    'skills.user-focus.use': ['essential'],
    'skills.service-support.use': ['not used'],
    leadCriterion: ['user-focus'],
  })
  expect(kept.skills?.['user-focus']).toEqual({ use: 'essential', stages: ['application'] })
  expect(kept.skills?.['service-support']).toEqual({ use: 'not used', stages: ['application', 'interview'] })
  expect(kept.leadCriterion).toBe('user-focus')
})

test('a skill that is not used any more keeps its stage for when it is used again', async () => {
  const vacancy = aVacancy()
  const values = { ...shownBy(skillsPage, vacancy), 'skills.prototyping.use': ['not used'] }
  const { skills = {} } = await typed(skillsPage, vacancy, values)
  expect(skills.prototyping).toEqual({ use: 'not used', stages: ['application'] })
  const again = aVacancy({ skills })
  const used = await typed(skillsPage, again, {
    ...shownBy(skillsPage, again),
    'skills.prototyping.use': ['desirable'],
  })
  expect(used.skills?.prototyping).toEqual({ use: 'desirable', stages: ['application'] })
})

test('a skill that comes into use is assessed at interview, so that nobody has to write more by itself', async () => {
  const vacancy = aVacancy()
  const [unused = ''] = Object.entries(vacancy.choices.skills).flatMap(([slug, { use }]) =>
    use === 'not used' ? [slug] : [],
  )
  const values = {
    ...shownBy(skillsPage, vacancy),
    [`skills.${unused}.use`]: ['desirable'],
    'skills.prototyping.use': ['not used'],
  }
  expect((await typed(skillsPage, vacancy, values)).skills?.[unused]).toEqual({
    use: 'desirable',
    stages: ['interview'],
  })
})

test('without an essential skill the lead criterion is dropped, and nothing complains of it', async () => {
  const vacancy = aVacancy()
  const unused = Object.keys(vacancy.choices.skills).map((slug) => [`skills.${slug}.use`, ['not used']])
  const kept = await typed(skillsPage, vacancy, { ...shownBy(skillsPage, vacancy), ...Object.fromEntries(unused) })
  expect(kept.leadCriterion).toBeUndefined()
  expect(choiceProblems(aVacancy({ ...kept, leadCriterion: 'service-support' }))).toEqual([])
})

test('without a lead criterion there is none', async () => {
  const vacancy = aVacancy()
  const kept = await typed(skillsPage, vacancy, { ...shownBy(skillsPage, vacancy), leadCriterion: [''] })
  expect(kept.leadCriterion).toBeUndefined()
})

test('choices about skills of another role level stay for a change of level and back', async () => {
  const senior = aVacancy().choices.skills
  const vacancy = aVacancy({ level: 'apprentice-devops-engineer', skills: senior })
  const others = Object.keys(senior).filter((slug) => !vacancy.level.skills.some(({ skill }) => skill === slug))
  expect(others.length).toBeGreaterThan(2)
  expect((await typed(skillsPage, vacancy, shownBy(skillsPage, vacancy))).skills).toEqual(senior)
})

test('a skill without an answer or with another one is named', async () => {
  const vacancy = aVacancy()
  const { 'skills.user-focus.use': _, ...values } = shownBy(skillsPage, vacancy)
  expect(await refused(skillsPage, vacancy, values)).toEqual({
    'skills.user-focus.use': ['Choose how you use User focus'],
  })
  const wrong = { ...shownBy(skillsPage, vacancy), 'skills.user-focus.use': ['never'] }
  expect(await refused(skillsPage, vacancy, wrong)).toEqual({
    'skills.user-focus.use': ['Choose how you use User focus'],
  })
})

test('behaviours, sent as shown, stay the same choices', async () => {
  const behaviours: Choices['behaviours'] = [
    { slug: 'changing-and-improving', stages: ['application', 'interview'] },
    { slug: 'leadership', stages: ['application'] },
    { slug: 'delivering-at-pace', stages: ['interview'] },
  ]
  const vacancy = aVacancy({ behaviours })
  expect(await typed(behavioursPage, vacancy, shownBy(behavioursPage, vacancy))).toEqual({ behaviours })
})

test('all behaviours may be left out, but none without an answer', async () => {
  const vacancy = aVacancy({ behaviours: [] })
  expect(await typed(behavioursPage, vacancy, shownBy(behavioursPage, vacancy))).toEqual({ behaviours: [] })
  const { 'behaviours.leadership': _, ...values } = shownBy(behavioursPage, vacancy)
  expect(await refused(behavioursPage, vacancy, values)).toEqual({
    'behaviours.leadership': ['Choose whether you use Leadership'],
  })
})

test('experience, strengths and tests, sent as shown, stay the same choices', async () => {
  const elements: Pick<Choices, 'experience' | 'strengths' | 'tests' | 'additionalQuestions'> = {
    experience: { cv: 'scored', statementOfSuitability: true, statementWords: 750 },
    strengths: ['Catalyst', 'Courageous'],
    tests: [{ name: 'Exercise', description: 'an hour: with a break' }, { name: 'Quiz' }],
    additionalQuestions: ['When could you start?'],
  }
  for (const change of [elements, {}]) {
    const vacancy = aVacancy(change)
    const { experience, strengths, tests, additionalQuestions } = vacancy.choices
    const kept = await typed(elementsPage, vacancy, shownBy(elementsPage, vacancy))
    expect(kept).toEqual({ experience, strengths, tests, additionalQuestions })
  }
})

test('a strength that stands there twice is kept once, and a test may have no description', async () => {
  const vacancy = aVacancy()
  const values = { ...shownBy(elementsPage, vacancy), strengths: ['Catalyst\nCatalyst\n'], tests: ['Quiz:\n: odd'] }
  const kept = await typed(elementsPage, vacancy, values)
  expect(kept.strengths).toEqual(['Catalyst'])
  expect(kept.tests).toEqual([{ name: 'Quiz' }, { name: ': odd' }])
})

test.each(['49', '1251', 'many', ''])('%s is not a number of words for the statement', async (words) => {
  const vacancy = aVacancy()
  const values = { ...shownBy(elementsPage, vacancy), 'experience.statementWords': [words] }
  expect(await refused(elementsPage, vacancy, values)).toEqual({
    'experience.statementWords': ['Word limit of the statement of suitability must be a whole number from 50 to 1,250'],
  })
})

test('statements, sent as shown, stay the same choices', async () => {
  const statements = Object.fromEntries(shippedPolicy.statements.statements.map(({ slug, on }) => [slug, !on]))
  for (const change of [{}, { statements }]) {
    const vacancy = aVacancy(change)
    expect(await typed(statementsPage, vacancy, shownBy(statementsPage, vacancy))).toEqual({
      statements: vacancy.choices.statements,
    })
  }
})

test('one ticked statement is on and every other off; none ticked is none on', async () => {
  const vacancy = aVacancy()
  const kept = await typed(statementsPage, vacancy, { statements: ['veterans'] })
  expect(shownBy(statementsPage, aVacancy(kept))).toEqual({ statements: ['veterans'] })
  const none = await typed(statementsPage, vacancy, {})
  expect(shownBy(statementsPage, aVacancy(none))).toEqual({ statements: [] })
})

test('only a switch that was moved is kept, and one that was moved back follows its policy file again', async () => {
  const post = { approach: 'Internal' }
  const shown = shownBy(statementsPage, aVacancy({ post })).statements ?? []
  expect(shown).not.toContain('complaints-commission')
  const ticked = await typed(statementsPage, aVacancy({ post }), { statements: [...shown, 'complaints-commission'] })
  expect(ticked.statements).toEqual({ 'complaints-commission': true })
  const back = await typed(statementsPage, aVacancy({ post, ...ticked }), { statements: shown })
  expect(back.statements).toEqual({})
})

test('a statement without a choice stands as its policy file says', () => {
  const vacancy = aVacancy({ statements: {} })
  const on = shippedPolicy.statements.statements.filter((statement) => statement.on).map(({ slug }) => slug)
  expect(shownBy(statementsPage, vacancy)).toEqual({ statements: on })
})

test('panel, application IDs and minimum score, sent as shown, stay the same choices', async () => {
  const interview = { panelMembers: 2, applicationIds: ['A1001', 'B-2'], minimumScore: 5 }
  const planned = { ...interview, time: { total: 45 }, scoring: 'mean' as const, order: ['behaviour-leadership'] }
  for (const change of [{}, { interview }, { interview: planned }]) {
    const vacancy = aVacancy(change)
    expect(await typed(interviewPage, vacancy, shownBy(interviewPage, vacancy))).toEqual({
      interview: vacancy.choices.interview,
    })
  }
})

/** The page's message for these application IDs. */
async function wrongIds(text: string): Promise<string | undefined> {
  const vacancy = aVacancy()
  const errors = await refused(interviewPage, vacancy, {
    ...shownBy(interviewPage, vacancy),
    'interview.applicationIds': [text],
  })
  return errors['interview.applicationIds']?.[0]
}

test('application IDs come apart by commas, semicolons and lines', async () => {
  const vacancy = aVacancy()
  const values = { ...shownBy(interviewPage, vacancy), 'interview.applicationIds': ['A1, A2;A3\r\n A4 \r\n\r\nA5'] }
  const kept = await typed(interviewPage, vacancy, values)
  expect(kept.interview?.applicationIds).toEqual(['A1', 'A2', 'A3', 'A4', 'A5'])
})

test('application IDs that could be a name of a file elsewhere, or stand there twice, are refused', async () => {
  expect(await wrongIds('A1\n../x')).toBe(
    '“../x” must be an application ID of letters, numbers and hyphens, like A1001: no names',
  )
  expect(await wrongIds('-rf')).toMatch(/^“-rf” must be an application ID/)
  expect(await wrongIds('Zoë')).toMatch(/^“Zoë” must be an application ID/)
  expect(await wrongIds('a'.repeat(33))).toMatch(/^“a{33}” must be an application ID/)
  expect(await wrongIds('A1,B2,a1')).toBe('Application ID a1 stands here twice')
  expect(await wrongIds(Array.from({ length: 41 }, (_, number) => `A${number}`).join(';'))).toBe(
    'Enter 40 application IDs or fewer',
  )
})

test('a space in an application ID is not taken for two of them, and a name is none', async () => {
  const oneId = 'must be one application ID without a space, like A1001: enter each on its own line, and no names'
  expect(await wrongIds('B2\nA 1002')).toBe(`“A 1002” ${oneId}`)
  expect(await wrongIds('Jane Smith')).toBe(`“Jane Smith” ${oneId}`)
  expect(await wrongIds('B2, Smith')).toBe('“Smith” must contain a number, like A1001: never enter names')
})

test.each([
  ['interview.panelMembers', '0', 'Panel members must be a whole number from 1 to 10'],
  ['interview.panelMembers', '11', 'Panel members must be a whole number from 1 to 10'],
  ['interview.panelMembers', '', 'Panel members must be a whole number from 1 to 10'],
  ['interview.minimumScore', '8', 'The minimum score must be a whole number from 1 to 7'],
  ['interview.minimumScore', '0', 'The minimum score must be a whole number from 1 to 7'],
])('%s of “%s” is refused', async (field, text, message) => {
  const vacancy = aVacancy()
  const values = { ...shownBy(interviewPage, vacancy), [field]: [text] }
  expect(await refused(interviewPage, vacancy, values)).toEqual({ [field]: [message] })
})

test('a text of more than 20,000 characters is refused before anything reads it', async () => {
  const vacancy = aVacancy()
  const values = { ...shownBy(elementsPage, vacancy), strengths: ['x'.repeat(20_001)] }
  expect(await refused(elementsPage, vacancy, values)).toEqual({
    strengths: ['This must be 20,000 characters or fewer'],
  })
})

test('a behaviour that comes into use is assessed at interview; one that is planned elsewhere stays there', async () => {
  const behaviours: Choices['behaviours'] = [{ slug: 'leadership', stages: ['application', 'interview-2'] }]
  const vacancy = aVacancy({ behaviours })
  const values = { ...shownBy(behavioursPage, vacancy), 'behaviours.working-together': ['used'] }
  const saved = await typed(behavioursPage, vacancy, values)
  expect(saved.behaviours).toContainEqual(behaviours[0])
  expect(saved.behaviours).toContainEqual({ slug: 'working-together', stages: ['interview'] })
})
