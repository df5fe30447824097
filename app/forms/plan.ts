/** The page that plans the assessment: stages, weights and askers of the criteria, the minutes, how scores come together. */
import { z } from 'zod'
import { assess, withAssessment } from '../domain/assessment/assess'
import { minutesOf } from '../domain/assessment/interview-time'
import { askers, stagesOffered } from '../domain/assessment/plan'
import { scoringRules, type TimePlan } from '../domain/vacancy/choices'
import type { Stage } from '../domain/vacancy/stages'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { oneOf, optionalText, wholeNumber } from './form'

/** The minutes in the order of the interview, with their labels. */
export const timeFields = [
  { name: 'total', label: 'The whole interview' },
  { name: 'opening', label: 'Opening' },
  { name: 'warmUp', label: 'Warm-up, not scored' },
  { name: 'presentation', label: 'Presentation, if there is one' },
  { name: 'question', label: 'Each criterion' },
  { name: 'candidate', label: 'The candidate’s questions' },
  { name: 'close', label: 'Close' },
] as const

const maxNameLength = 255

const assessor = optionalText.refine(
  (text) => (text ?? '').length <= maxNameLength,
  `Who assesses must be ${maxNameLength} characters or fewer`,
)

export const planPage = choicesPage('plan', {
  fields: (vacancy: VacancyContext) => {
    const { plan, interview } = assess(vacancy)
    const stages = stagesOffered(vacancy)
    return {
      stages: Object.fromEntries(
        plan
          .filter(({ kind }) => kind !== 'strength')
          .map(({ key, name }) => {
            const error = `Choose where ${name} is assessed`
            return [key, z.array(z.enum(stages), { error }).min(1, error)]
          }),
      ),
      criteria: Object.fromEntries(
        plan.map(({ key, name }) => [
          key,
          {
            weight: wholeNumber(`The weight of ${name}`, 1, 3),
            askedBy: wholeNumber(`Who asks about ${name}`, 1, vacancy.choices.interview.panelMembers).optional(),
          },
        ]),
      ),
      interview: {
        time: Object.fromEntries(
          timeFields.map(({ name, label }) => [name, wholeNumber(`Minutes: ${label.toLowerCase()}`, 0, 240)]),
        ),
        assessors: Object.fromEntries(stages.map((stage) => [stage, assessor])),
        scoring: oneOf(scoringRules, 'Choose how the scores come together'),
        tieBreak: oneOf(['', ...interview.map(({ key }) => key)], 'Choose one of the criteria').default(''),
      },
    }
  },
  read: (vacancy) => {
    const assessed = withAssessment(vacancy)
    const { plan, tieBreak } = assessed.assessment
    const { assessors, scoring } = vacancy.choices.interview
    const minutes = minutesOf(vacancy)
    return {
      ...Object.fromEntries(plan.map(({ key, stages }) => [`stages.${key}`, stages])),
      ...Object.fromEntries(plan.map(({ key, weight }) => [`criteria.${key}.weight`, [String(weight)]])),
      ...Object.fromEntries(
        Array.from(askers(assessed), ([key, member]) => [`criteria.${key}.askedBy`, [String(member)]]),
      ),
      ...Object.fromEntries(timeFields.map(({ name }) => [`interview.time.${name}`, [String(minutes[name])]])),
      ...Object.fromEntries(
        stagesOffered(vacancy).map((stage) => [`interview.assessors.${stage}`, [assessors?.[stage] ?? '']]),
      ),
      'interview.scoring': [scoring ?? 'agree'],
      'interview.tieBreak': [tieBreak?.key ?? ''],
    }
  },
  /** A value that did not change stays the default that it was. */
  write: ({ stages, criteria, interview }, vacancy) => ({
    ...staged(vacancy, stages),
    criteria: { ...vacancy.choices.criteria, ...weighed(vacancy, criteria) },
    interview: { ...vacancy.choices.interview, ...held(vacancy, interview) },
  }),
})

/** The skills and behaviours at the stages that the plan gives them. */
function staged(vacancy: VacancyContext, stages: Record<string, Stage[]>) {
  const { technical, behaviours } = assess(vacancy)
  const stagesAt = new Map([
    ...technical.map(({ slug, key }) => [slug, stages[key]] as const),
    ...behaviours.map(({ behaviour, key }) => [behaviour.slug, stages[key]] as const),
  ])
  const { choices } = vacancy
  const planned = <Choice extends { stages: Stage[] }>(slug: string, choice: Choice) => ({
    ...choice,
    stages: stagesAt.get(slug) ?? choice.stages,
  })
  return {
    skills: Object.fromEntries(Object.entries(choices.skills).map(([slug, choice]) => [slug, planned(slug, choice)])),
    ownCriteria: choices.ownCriteria.map((own) => planned(own.slug, own)),
    behaviours: choices.behaviours.map((behaviour) => planned(behaviour.slug, behaviour)),
  }
}

function weighed(vacancy: VacancyContext, criteria: Record<string, { weight: number; askedBy?: number }>) {
  const before = askers(withAssessment(vacancy))
  return Object.fromEntries(
    Object.entries(criteria).map(([key, { weight, askedBy }]) => {
      const own = vacancy.choices.criteria[key] ?? {}
      return [key, { ...own, weight, askedBy: askedBy === before.get(key) ? own.askedBy : askedBy }]
    }),
  )
}

interface HeldInterview {
  time: Record<string, number>
  assessors: Record<string, string | undefined>
  scoring: (typeof scoringRules)[number]
  tieBreak: string
}

function held(vacancy: VacancyContext, { time, assessors, scoring, tieBreak }: HeldInterview) {
  const { choices } = vacancy
  const usual = minutesOf({ ...vacancy, choices: { ...choices, interview: { ...choices.interview, time: undefined } } })
  const changed = Object.entries(time).filter(([name, minutes]) => usual[name as keyof TimePlan] !== minutes)
  const named = Object.entries(assessors).filter(([, who]) => who)
  const isSameTie = tieBreak === (assess(vacancy).tieBreak?.key ?? '')
  return {
    time: changed.length > 0 ? Object.fromEntries(changed) : undefined,
    assessors: named.length > 0 ? Object.fromEntries(named) : undefined,
    scoring,
    tieBreak: isSameTie ? choices.interview.tieBreak : tieBreak || undefined,
  }
}
