/** Finds invalid choices, both when a page is saved and when the terminal builds. */
import { withAssessment } from '../assessment/assess'
import type { Assessed } from '../assessment/assessment'
import { behavioursOf, guidanceAt } from '../policy/behaviours'
import { scaleFor } from '../policy/scales'
import { slugOf } from '../text/slug'
import { applicationIdProblem } from '../vacancy/application-ids'
import { contradictions } from '../vacancy/standard-statements'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Finding } from './finding'
import { planProblems, roundProblems } from './plan'
import { postProblems } from './post'
import { technicalProblems } from './technical'

/** Every problem, in the order of the pages; empty where documents can be made. */
export function choiceProblems(vacancy: VacancyContext): Finding[] {
  const assessed = withAssessment(vacancy)
  return [
    ...gradeProblems(vacancy),
    ...postProblems(vacancy.choices.post, vacancy.policy['vacancy-form']),
    ...technicalProblems(assessed),
    ...behaviourProblems(vacancy),
    ...elementProblems(vacancy),
    ...statementProblems(vacancy),
    ...interviewProblems(assessed),
  ]
}

function gradeProblems({ grade, policy }: VacancyContext): Finding[] {
  const known = policy.grades.grades.some(({ code }) => code === grade.code)
  return known ? [] : [{ code: 'grade-unknown', field: 'grade', grade: grade.code }]
}

function behaviourProblems({ choices, policy, grade }: VacancyContext): Finding[] {
  const most = policy['vacancy-form'].limits.behaviours
  const known = behavioursOf(policy)
  const first = known[0]?.slug
  if (choices.behaviours.length > most)
    return [{ code: 'behaviours-too-many', field: `behaviours.${first}`, most, chosen: choices.behaviours.length }]
  return choices.behaviours.flatMap(({ slug, stages }): Finding[] => {
    const behaviour = known.find((behaviour) => behaviour.slug === slug)
    const field = `behaviours.${slug}`
    if (!behaviour) return [{ code: 'behaviour-unknown', field, slug }]
    const { name } = behaviour
    if (grade.band > 0 && !guidanceAt(behaviour, grade))
      return [{ code: 'behaviour-without-guidance', field, name, grade: grade.code }]
    return stages.length === 0 ? [{ code: 'stage-missing', field: `${field}.stages`, name }] : []
  })
}

function elementProblems({ choices, policy }: VacancyContext): Finding[] {
  const { strengths, tests, additionalQuestions, shortText, statementWords } = policy['vacancy-form'].limits
  const maxWords = Math.max(...statementWords)
  const problems: Finding[] = []
  if (choices.experience.statementWords > maxWords)
    problems.push({ code: 'statement-too-long', field: 'experience.statementWords', most: maxWords })
  if (choices.tests.length > tests) problems.push({ code: 'tests-too-many', field: 'tests', most: tests })
  if (choices.strengths.length > strengths)
    problems.push({ code: 'strengths-too-many', field: 'strengths', most: strengths })
  if (choices.strengths.some((name) => name.length > shortText))
    problems.push({ code: 'strength-too-long', field: 'strengths', most: shortText })
  if (choices.strengths.some((name) => !/[a-z0-9]/i.test(name)))
    problems.push({ code: 'strength-without-letters', field: 'strengths' })
  if (new Set(choices.strengths.map(slugOf)).size < choices.strengths.length)
    problems.push({ code: 'strength-twice', field: 'strengths' })
  if (choices.additionalQuestions.length > additionalQuestions)
    problems.push({
      code: 'additional-questions-too-many',
      field: 'additionalQuestions',
      most: additionalQuestions,
    })
  if (choices.tests.some(({ name }) => name.length > shortText))
    problems.push({ code: 'test-name-too-long', field: 'tests', most: shortText })
  return problems
}

function statementProblems(vacancy: VacancyContext): Finding[] {
  return contradictions(vacancy).map(([one, other]) => ({
    code: 'statements-contradict',
    field: `statements.${other.slug}`,
    one: one.name,
    other: other.name,
  }))
}

function interviewProblems(assessed: Assessed): Finding[] {
  const { vacancy, assessment } = assessed
  const { choices, policy } = vacancy
  const scores = scaleFor('criteria', policy).points.map((point) => point.score)
  const problems: Finding[] = []
  if (!scores.includes(choices.interview.minimumScore))
    problems.push({ code: 'minimum-off-scale', field: 'interview.minimumScore', scores })
  const wrongId = applicationIdProblem(choices.interview.applicationIds)
  if (wrongId) problems.push({ code: 'application-id', field: 'interview.applicationIds', problem: wrongId })
  const asked = assessment.interview.length
  if (choices.post.interviewRounds === 0 && asked > 0)
    problems.push({ code: 'rounds-missing', field: 'post.interviewRounds', criteria: asked })
  else problems.push(...planProblems(assessed))
  problems.push(...roundProblems(vacancy))
  return problems
}
