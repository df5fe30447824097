import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { orderOfMerit } from '../../../app/domain/assessment/order-of-merit'
import { askers, planColumns, planRows, planStages, stagesOffered } from '../../../app/domain/assessment/plan'
import { technicalCriteria } from '../../../app/domain/assessment/technical-criteria'
import { planAdvice, planProblems, planWarnings } from '../../../app/domain/checks/plan'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { panelBriefingView } from '../../../app/domain/documents/panel-briefing'
import type { Stage } from '../../../app/domain/vacancy/stages'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { documentToPlainText } from '../../../app/prose/text/document-text'
import { aVacancy } from '../../support/build'
import { leadAt, leadKey, leadName, usual, withInterview } from '../../support/plan'

const criteriaIn = (vacancy: VacancyContext, stage: Stage) =>
  planRows(withAssessment(vacancy)).filter(({ stages }) => stages.includes(stage)).length

describe('the plan', () => {
  test('has a column for each stage that the post has, with the most for each interview', () => {
    expect(planColumns(leadAt(['interview'], 2)).map(({ name, most }) => [name, most])).toEqual([
      ['application', undefined],
      ['first interview', 6],
      ['second interview', 6],
      ['presentation', undefined],
      ['test', undefined],
    ])
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
    const vacancy = leadAt(['application', 'test'], 1, withInterview({ assessors: { application: 'Two sifters' } }))
    expect(planStages(withAssessment(vacancy)).map(({ stage, who, criteria }) => [stage, who, criteria])).toEqual([
      ['application', 'Two sifters', criteriaIn(vacancy, 'application')],
      ['interview', 'The panel', criteriaIn(vacancy, 'interview')],
      ['test', 'Those who run the test', 1],
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

test('the briefing names who asks, for criteria of one name too', () => {
  const key = 'strength-working-together'
  const vacancy = aVacancy({ strengths: ['Working Together'], criteria: { [key]: { askedBy: 2 } } })
  const parts = panelBriefingView(withAssessment(vacancy)).rounds[0]?.parts.filter(
    ({ name }) => name === 'Working Together',
  )
  expect(parts?.map(({ who }) => who)).toEqual(['Member 3', 'Member 2'])
})

describe('checks', () => {
  test('a plan for a round that the post does not have is a problem of the post', () => {
    const [problem] = planProblems(withAssessment(leadAt(['interview-3'], 1)))
    expect(problem).toEqual({ code: 'rounds-too-few', field: 'post.interviewRounds', least: 3, names: [leadName] })
    expect(planProblems(withAssessment(leadAt(['interview-3'], 3)))).toEqual([])
    expect(choiceProblems(leadAt(['interview-3'], 1))).toContainEqual(problem)
  })

  test('what is only tested where there is no test is in the advert and assessed nowhere', () => {
    const missing = { code: 'test-missing', field: 'tests', name: leadName }
    expect(planWarnings(withAssessment(leadAt(['test'])))).toEqual([{ ...missing, only: true }])
    expect(planWarnings(withAssessment(leadAt(['interview', 'test'])))).toEqual([{ ...missing, only: false }])
    expect(planWarnings(withAssessment(leadAt(['test'], 1, { tests: [{ name: 'Exercise' }] })))).toEqual([])
  })

  test('a question that nobody asks and a grade that is not typical are advice', () => {
    const vacancy = leadAt(['application'], 1, { criteria: { [leadKey]: { question: 'Why?' } } })
    expect(planAdvice(withAssessment(vacancy))).toEqual([
      { code: 'question-unasked', field: 'criteria', name: leadName },
    ])
    expect(planAdvice(withAssessment(aVacancy({ grade: 'AO' })))[0]).toEqual({
      code: 'grade-untypical',
      field: 'grade',
      grade: 'AO',
      level: 'Senior DevOps engineer',
      typical: ['SEO', 'G7'],
    })
    expect(planAdvice(withAssessment(usual))).toEqual([])
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
  const vacancy = aVacancy({ strengths: ['Catalyst'], tests: [{ name: 'Exercise', description: 'an hour' }] })
  const sections = buildDocument('job-advert', vacancy, []).sections.filter(({ prose }) => prose !== '')
  const edits = sections.map(({ key, prose }) => ({
    kind: 'job-advert' as const,
    section: key,
    markdown: 'Mine.',
    base: prose,
  }))
  const text = documentToPlainText(buildDocument('job-advert', vacancy, edits))
  expect(text.match(/Mine\./g)).toHaveLength(sections.length)
  const assessed = planRows(withAssessment(vacancy)).filter(({ stages }) => stages.length > 0)
  expect(assessed.length).toBeGreaterThan(8)
  expect(assessed.filter(({ name }) => !text.includes(name))).toEqual([])
})

test('the selection process of the advert names every stage at which a criterion is assessed', () => {
  const name = technicalCriteria(usual)[0]?.name
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
