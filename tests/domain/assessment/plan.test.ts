import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { skillCriteria } from '../../../app/domain/assessment/criteria'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { criteriaAt, interviewRounds, interviewTime } from '../../../app/domain/assessment/interview-time'
import { orderOfMerit } from '../../../app/domain/assessment/order-of-merit'
import { askers, planRows, planStages, planTable, stagesOffered } from '../../../app/domain/assessment/plan'
import { planAdvice, planProblems, planWarnings } from '../../../app/domain/checks/plan'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { panelBriefingView } from '../../../app/domain/documents/panel-briefing'
import { type Choices, choicesSchema } from '../../../app/domain/vacancy/choices'
import type { Stage } from '../../../app/domain/vacancy/stages'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import type { FormValues } from '../../../app/forms/form'
import { readAnswers, shownBy } from '../../../app/forms/page'
import { planPage } from '../../../app/forms/plan'
import { documentToPlainText } from '../../../app/prose/text/document-text'
import { aVacancy } from '../../support/build'

const usual = aVacancy()
const [lead = ''] = Object.keys(usual.choices.skills)
const leadKey = `technical-skill-${lead}`

/** The lead skill at these stages, in a vacancy with this number of rounds. */
function leadAt(stages: Stage[], interviewRounds = 1, change: Partial<Choices> = {}) {
  const skills = { ...usual.choices.skills, [lead]: { use: 'essential' as const, stages } }
  return aVacancy({ skills, post: { interviewRounds }, ...change })
}

const withInterview = (change: Partial<Choices['interview']>) => ({
  interview: { ...usual.choices.interview, ...change },
})

describe('the plan', () => {
  test('has a row for each criterion, and a column for each stage in use', () => {
    const slice = aVacancy({ strengths: ['Catalyst'] })
    const { stages, rows } = planTable(withAssessment(slice))
    expect(stages.map(({ stage }) => stage)).toEqual(['application', 'interview'])
    expect(rows).toHaveLength(8 + 3 + 1)
    expect(rows.find(({ key }) => key === leadKey)?.cells).toEqual(['Yes', 'Yes'])
    expect(rows.at(-1)).toMatchObject({ name: 'Catalyst', use: 'strength', cells: ['No', 'Yes'] })
  })

  test('calls each strength by its own name, whatever the order of asking', () => {
    const strengths = ['Catalyst', 'Analyst']
    const order = ['strength-analyst', 'strength-catalyst']
    const rows = planRows(withAssessment(aVacancy({ strengths, ...withInterview({ order }) })))
    expect(rows.slice(-2).map(({ key, name }) => [key, name])).toEqual([
      ['strength-analyst', 'Analyst'],
      ['strength-catalyst', 'Catalyst'],
    ])
  })

  test('offers as many rounds of interviews as the post has', () => {
    expect(stagesOffered(leadAt(['interview'], 2))).toEqual([
      'application',
      'interview',
      'interview-2',
      'presentation',
      'test',
    ])
  })

  test('says who assesses: the panel, unless the manager says otherwise', () => {
    const slice = leadAt(['application', 'test'], 1, withInterview({ assessors: { application: 'Two sifters' } }))
    expect(planStages(withAssessment(slice)).map(({ stage, who }) => [stage, who])).toEqual([
      ['application', 'Two sifters'],
      ['interview', 'The panel'],
      ['test', 'Those who run the test'],
    ])
  })

  test('lets members ask in turn, or the one who is named while there is such a member', () => {
    expect([...askers(withAssessment(usual)).values()]).toEqual([1, 2, 3, 1, 2, 3])
    const named = aVacancy({ criteria: { [leadKey]: { askedBy: 3 } } })
    expect(askers(withAssessment(named)).get(leadKey)).toBe(3)
    const smaller = aVacancy({ criteria: { [leadKey]: { askedBy: 3 } }, ...withInterview({ panelMembers: 2 }) })
    expect(askers(withAssessment(smaller)).get(leadKey)).toBe(1)
  })
})

describe('the time of an interview', () => {
  test('adds up to the minutes of the data pack', () => {
    expect(interviewTime(withAssessment(usual), 'interview')).toMatchObject({ used: 57, total: 60, over: 0, cut: [] })
  })

  test('that is too long says what to cut first: the least weighty, the last of them first', () => {
    const keys = interviewCriteria(usual).map(({ key }) => key)
    const weights = Object.fromEntries(keys.map((key, at) => [key, { weight: at === 5 ? 3 : at === 4 ? 1 : 2 }]))
    const slice = aVacancy({ criteria: weights, ...withInterview({ time: { total: 45 } }) })
    const { over, cut } = interviewTime(withAssessment(slice), 'interview')
    const names = interviewCriteria(slice).map(({ name }) => name)
    expect([over, cut]).toEqual([12, [names[4], names[3]]])
    expect(planWarnings(withAssessment(slice)).map(({ message }) => message)).toEqual([
      `The interview takes 57 minutes but has 45: shorten it, or drop these criteria first: ${names[4]} and ${names[3]}`,
    ])
  })

  test('is planned for each round on its own', () => {
    const slice = leadAt(['interview-2'], 2)
    expect(interviewRounds(withAssessment(slice))).toEqual(['interview', 'interview-2'])
    expect(criteriaAt(withAssessment(slice), 'interview-2').map(({ key }) => key)).toEqual([leadKey])
    expect(interviewTime(withAssessment(slice), 'interview-2')).toMatchObject({ name: 'second interview', used: 22 })
  })

  test('has a presentation where a criterion is shown in one, with no question of its own', () => {
    const slice = leadAt(['presentation'])
    const time = interviewTime(withAssessment(slice), 'interview')
    expect(time.parts.map(({ name }) => name)).toContain('Presentation')
    const presented = interviewCriteria(slice).find(({ key }) => key === leadKey)
    expect(time.parts.map(({ name }) => name)).not.toContain(presented?.name)
    expect(presented?.question).toBe(slice.policy.panel.presentationQuestion)
  })
})

test('the briefing names who asks, for criteria of one name too', () => {
  const key = 'strength-working-together'
  const slice = aVacancy({ strengths: ['Working Together'], criteria: { [key]: { askedBy: 2 } } })
  const parts = panelBriefingView(withAssessment(slice)).rounds[0]?.parts.filter(
    ({ name }) => name === 'Working Together',
  )
  expect(parts?.map(({ who }) => who)).toEqual(['Member 3', 'Member 2'])
})

describe('checks', () => {
  test('a plan for a round that the post does not have is a problem of the post', () => {
    const [problem] = planProblems(withAssessment(leadAt(['interview-3'], 1)))
    expect(problem?.field).toBe('post.interviewRounds')
    expect(problem?.message).toMatch(/^Rounds of interviews must be 3 or more: .+ would be assessed nowhere otherwise$/)
    expect(planProblems(withAssessment(leadAt(['interview-3'], 3)))).toEqual([])
    expect(choiceProblems(leadAt(['interview-3'], 1))).toContainEqual(problem)
  })

  test('what is only tested where there is no test is in the advert and assessed nowhere', () => {
    expect(planWarnings(withAssessment(leadAt(['test'])))[0]?.message).toMatch(/is in the advert but assessed nowhere/)
    expect(planWarnings(withAssessment(leadAt(['test'], 1, { tests: [{ name: 'Exercise' }] })))).toEqual([])
  })

  test('a question that nobody asks and a grade that is not typical are advice', () => {
    const slice = leadAt(['application'], 1, { criteria: { [leadKey]: { question: 'Why?' } } })
    expect(planAdvice(withAssessment(slice)).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Your own question about .+ is asked nowhere/),
    ])
    expect(planAdvice(withAssessment(aVacancy({ grade: 'AO' })))[0]?.message).toMatch(/^AO is not one of the grades/)
    expect(planAdvice(withAssessment(usual))).toEqual([])
  })
})

describe('the form', () => {
  /** The form of the unchanged page plus some changes, as it is read. */
  const sent = (slice: VacancyContext, change: FormValues = {}) =>
    readAnswers({ ...shownBy(planPage, slice), ...change }, planPage, slice)

  test('saved unchanged leaves the choices as they were, but for what it always states', () => {
    const { value: data } = sent(usual)
    const choices = choicesSchema.parse(JSON.parse(JSON.stringify({ ...usual.choices, ...data })))
    expect(choices.skills).toEqual(usual.choices.skills)
    expect(choices.behaviours).toEqual(usual.choices.behaviours)
    expect(choices.interview).toEqual({ ...usual.choices.interview, scoring: 'agree' })
    expect(planRows(withAssessment({ ...usual, choices }))).toEqual(planRows(withAssessment(usual)))
  })

  test('keeps what is changed, and refuses a criterion that is assessed nowhere', () => {
    const { value: data } = sent(usual, {
      [`stages.${leadKey}`]: ['application', 'presentation'],
      'interview.time.total': ['45'],
      'interview.scoring': ['mean'],
      'interview.tieBreak': [leadKey],
      [`criteria.${leadKey}.askedBy`]: ['3'],
    })
    expect(data?.skills?.[lead]?.stages).toEqual(['application', 'presentation'])
    expect(data?.interview).toMatchObject({ time: { total: 45 }, scoring: 'mean' })
    expect(data?.criteria?.[leadKey]).toMatchObject({ askedBy: 3 })
    const refused = sent(usual, { [`stages.${leadKey}`]: [] })
    expect(refused.errors[`stages.${leadKey}`]).toEqual([expect.stringMatching(/^Choose where .+ is assessed$/)])
  })
})

test('the criterion that decides between equal totals is the one chosen, else the lead criterion', () => {
  const other = interviewCriteria(usual)[1]
  expect(orderOfMerit(withAssessment(aVacancy(withInterview({ tieBreak: other?.key }))))).toContain(
    `score for ${other?.name} decides`,
  )
  expect(orderOfMerit(withAssessment(usual))).toContain('Where totals are equal')
})

test('whatever is edited, what is assessed stands in the advert', () => {
  const slice = aVacancy({ strengths: ['Catalyst'], tests: [{ name: 'Exercise', description: 'an hour' }] })
  const sections = buildDocument('job-advert', slice, []).sections.filter(({ prose }) => prose !== '')
  const edits = sections.map(({ key, prose }) => ({
    kind: 'job-advert' as const,
    section: key,
    markdown: 'Mine.',
    base: prose,
  }))
  const text = documentToPlainText(buildDocument('job-advert', slice, edits))
  expect(text.match(/Mine\./g)).toHaveLength(sections.length)
  const assessed = planRows(withAssessment(slice)).filter(({ stages }) => stages.length > 0)
  expect(assessed.length).toBeGreaterThan(8)
  expect(assessed.filter(({ name }) => !text.includes(name))).toEqual([])
})

test('the selection process of the advert names every stage at which a criterion is assessed', () => {
  const name = skillCriteria(usual)[0]?.skill.name
  const stagesIn = (stages: Stage[], interviewRounds = 1) => {
    const text = documentToPlainText(buildDocument('job-advert', leadAt(stages, interviewRounds), []))
    const selection = text.slice(text.indexOf('Order of merit') - 3000, text.indexOf('Order of merit'))
    return selection.split('\n').filter((line) => line.includes(`${name} (`))
  }
  expect(stagesIn(['interview'])).toEqual([`- ${name} (technical skill)`])
  expect(stagesIn(['presentation', 'test'])).toEqual([`- ${name} (technical skill)`, `- ${name} (technical skill)`])
  expect(stagesIn(['interview-2'], 2)).toEqual([`- ${name} (technical skill, second interview)`])
  const advert = documentToPlainText(buildDocument('job-advert', leadAt(['presentation', 'test']), []))
  expect(advert).toMatch(/In a test, we score:\n\n- [^\n]+\n[\s\S]*In your presentation, we score:\n\n- /)
})
