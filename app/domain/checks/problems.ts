/** Finds invalid choices, both when a page is saved and when the terminal builds. */
import { withAssessment } from '../assessment/assess'
import type { Assessed } from '../assessment/assessment'
import { indicatorsOf } from '../policy/behaviours'
import { scaleFor } from '../policy/scales'
import { slugOf } from '../text/slug'
import { applicationIdProblem } from '../vacancy/application-ids'
import { contradictions } from '../vacancy/standard-statements'
import type { VacancyContext } from '../vacancy/vacancy'
import { postProblems } from './details'
import type { ChoiceProblem } from './finding'
import { planProblems } from './plan'

/** Every problem, in the order of the pages; empty where documents can be made. */
export function choiceProblems(slice: VacancyContext): ChoiceProblem[] {
  const assessed = withAssessment(slice)
  return [
    ...gradeProblems(slice),
    ...postProblems(slice.choices.post, slice.policy['vacancy-form']).map(({ field, message }) => ({
      field: `post.${field}`,
      message,
    })),
    ...skillProblems(assessed),
    ...behaviourProblems(slice),
    ...elementProblems(slice),
    ...statementProblems(slice),
    ...interviewProblems(assessed),
  ]
}

function gradeProblems({ grade, policy }: VacancyContext): ChoiceProblem[] {
  const known = policy.grades.grades.some(({ code }) => code === grade.code)
  return known
    ? []
    : [{ field: 'grade', message: `Grade ${grade.code} is not in the grades of your department: choose another` }]
}

function skillProblems({ vacancy, assessment }: Assessed): ChoiceProblem[] {
  const { level, choices, policy } = vacancy
  const most = policy['vacancy-form'].limits.technicalSkills
  const used = assessment.skills.filter((one) => one.use !== 'not used')
  const lead = choices.leadCriterion
  const essentials = used.filter(({ use }) => use === 'essential').map(({ skill }) => skill.slug)
  const problems: ChoiceProblem[] = []
  if (used.length > most)
    problems.push({
      field: `skills.${level.skills[0]?.skill}.use`,
      message: `Choose ${most} technical skills or fewer, as the vacancy form takes no more: you have chosen ${used.length}`,
    })
  // Without an essential skill, a warning already covers this.
  if (lead && essentials.length > 0 && !essentials.includes(lead))
    problems.push({ field: 'leadCriterion', message: 'The lead criterion must be one of the essential skills' })
  for (const one of used.filter(({ stages }) => stages.length === 0))
    problems.push({ field: `skills.${one.skill.slug}.stages`, message: `Choose where ${one.skill.name} is assessed` })
  return problems
}

function behaviourProblems({ choices, policy, grade }: VacancyContext): ChoiceProblem[] {
  const most = policy['vacancy-form'].limits.behaviours
  const first = policy.behaviours.behaviours[0]?.slug
  if (choices.behaviours.length > most)
    return [
      {
        field: `behaviours.${first}`,
        message: `Choose ${most} behaviours or fewer, as the vacancy form takes no more: you have chosen ${choices.behaviours.length}`,
      },
    ]
  return choices.behaviours.flatMap(({ slug, stages }) => {
    const behaviour = policy.behaviours.behaviours.find((one) => one.slug === slug)
    const field = `behaviours.${slug}`
    if (!behaviour) return [{ field, message: `${slug} must be a behaviour of the data pack` }]
    if (grade.band > 0 && !indicatorsOf(behaviour, grade.band))
      return [{ field, message: `${behaviour.name} has no guidance for grade ${grade.code} in the data pack` }]
    return stages.length === 0 ? [{ field, message: `Choose where ${behaviour.name} is assessed` }] : []
  })
}

function elementProblems({ choices, policy }: VacancyContext): ChoiceProblem[] {
  const { strengths, tests, additionalQuestions, shortText, statementWords } = policy['vacancy-form'].limits
  const mostWords = Math.max(...statementWords)
  const problems: ChoiceProblem[] = []
  if (choices.experience.statementWords > mostWords)
    problems.push({
      field: 'experience.statementWords',
      message: `Word limit of the statement of suitability must be ${mostWords.toLocaleString('en-GB')} or fewer`,
    })
  if (choices.tests.length > tests)
    problems.push({ field: 'tests', message: `Enter ${tests} tests or fewer, one on each line` })
  if (choices.strengths.length > strengths)
    problems.push({ field: 'strengths', message: `Enter ${strengths} strengths or fewer, one on each line` })
  if (choices.strengths.some((name) => name.length > shortText))
    problems.push({ field: 'strengths', message: `Each strength must be ${shortText} characters or fewer` })
  if (choices.strengths.some((name) => !/[a-z0-9]/i.test(name)))
    problems.push({ field: 'strengths', message: 'Each strength must have letters or numbers in it' })
  if (new Set(choices.strengths.map(slugOf)).size < choices.strengths.length)
    problems.push({ field: 'strengths', message: 'Enter each strength once' })
  if (choices.additionalQuestions.length > additionalQuestions)
    problems.push({
      field: 'additionalQuestions',
      message: `Enter ${additionalQuestions} additional questions or fewer, one on each line`,
    })
  if (choices.tests.some(({ name }) => name.length > shortText))
    problems.push({ field: 'tests', message: `The name of each test must be ${shortText} characters or fewer` })
  return problems
}

function statementProblems(slice: VacancyContext): ChoiceProblem[] {
  return contradictions(slice).map(([one, other]) => ({
    field: `statements.${other.slug}`,
    message: `Choose “${one.name}” or “${other.name}”, not both: one says the opposite of the other`,
  }))
}

function interviewProblems(assessed: Assessed): ChoiceProblem[] {
  const { vacancy, assessment } = assessed
  const { choices, policy } = vacancy
  const scores = scaleFor('criteria', policy).points.map((point) => point.score)
  const problems: ChoiceProblem[] = []
  if (!scores.includes(choices.interview.minimumScore))
    problems.push({ field: 'interview.minimumScore', message: `The minimum score must be one of ${scores.join(', ')}` })
  const wrongId = applicationIdProblem(choices.interview.applicationIds)
  if (wrongId) problems.push({ field: 'interview.applicationIds', message: wrongId })
  const asked = assessment.interview.length
  if (choices.post.interviewRounds === 0 && asked > 0)
    problems.push({
      field: 'post.interviewRounds',
      message: `Rounds of interviews must be 1 or more, as ${asked} criteria are assessed at interview`,
    })
  else problems.push(...planProblems(assessed))
  return problems
}
