/** The page that plans the assessment: a grid of criteria and stages, the rounds of interviews, how scores come together. */
import { z } from 'zod'
import { assess } from '../domain/assessment/assess'
import { chosenAsker, stagesOffered } from '../domain/assessment/plan'
import { scoringRules } from '../domain/vacancy/choices'
import { roundsOf } from '../domain/vacancy/rounds'
import type { Stage } from '../domain/vacancy/stages'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { oneOf, optionalText, wholeNumber } from './form'
import { readRounds, roundFields, writeRounds } from './rounds'

const maxNameLength = 255

const assessor = optionalText.refine(
  (text) => (text ?? '').length <= maxNameLength,
  `Who assesses must be ${maxNameLength} characters or fewer`,
)

/** The criteria of the advert that have a stage to choose; strengths are always asked about at the first interview. */
const placed = (vacancy: VacancyContext) => assess(vacancy).plan.filter(({ kind }) => kind !== 'strength')

export const planPage = choicesPage('plan', {
  fields: (vacancy: VacancyContext) => {
    const { plan, interview } = assess(vacancy)
    const stages = stagesOffered(vacancy)
    return {
      stages: Object.fromEntries(
        placed(vacancy).map(({ key, name }) => {
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
      rounds: Object.fromEntries(roundsOf(vacancy).map((round) => [round, roundFields(vacancy, round)])),
      interview: {
        assessors: Object.fromEntries(stages.map((stage) => [stage, assessor])),
        scoring: oneOf(scoringRules, 'Choose how the scores come together'),
        tieBreak: oneOf(['', ...interview.map(({ key }) => key)], 'Choose one of the criteria').default(''),
      },
    }
  },
  read: (vacancy) => {
    const { plan, tieBreak } = assess(vacancy)
    const { assessors, scoring } = vacancy.choices.interview
    return {
      ...Object.fromEntries(plan.map(({ key, stages }) => [`stages.${key}`, stages])),
      ...Object.fromEntries(plan.map(({ key, weight }) => [`criteria.${key}.weight`, [String(weight)]])),
      ...Object.fromEntries(
        plan.map(({ key }) => [`criteria.${key}.askedBy`, [String(chosenAsker(vacancy, key) ?? '')]]),
      ),
      ...Object.fromEntries(roundsOf(vacancy).flatMap((round) => readRounds(vacancy, round))),
      ...Object.fromEntries(
        stagesOffered(vacancy).map((stage) => [`interview.assessors.${stage}`, [assessors?.[stage] ?? '']]),
      ),
      'interview.scoring': [scoring ?? 'agree'],
      'interview.tieBreak': [tieBreak?.key ?? ''],
    }
  },
  /** Weights, and how scores come together, are always written; usual minutes and an unchanged tie-break stay defaults. */
  write: ({ stages, criteria, rounds, interview }, vacancy) => {
    const { choices } = vacancy
    const { post, ...roundsHeld } = writeRounds(vacancy, rounds)
    return {
      ...staged(vacancy, stages),
      criteria: { ...choices.criteria, ...weighed(vacancy, criteria) },
      post,
      interview: { ...choices.interview, ...roundsHeld, ...held(vacancy, interview) },
    }
  },
})

/** The skills and behaviours at the stages that the plan gives them. */
function staged(vacancy: VacancyContext, stages: Record<string, Stage[]>) {
  const { technical, behaviours } = assess(vacancy)
  // A criterion of the department's own may have the slug of a behaviour, so each kind is found among its like.
  const keyed = (kind: 'skill' | 'own') =>
    new Map(technical.filter((criterion) => criterion.kind === kind).map(({ slug, key }) => [slug, key]))
  const [skills, own] = [keyed('skill'), keyed('own')]
  const asked = new Map(behaviours.map(({ behaviour, key }) => [behaviour.slug, key]))
  const { choices } = vacancy
  const planned = <Choice extends { stages: Stage[] }>(key: string | undefined, choice: Choice) => ({
    ...choice,
    stages: stages[key ?? ''] ?? choice.stages,
  })
  return {
    skills: Object.fromEntries(
      Object.entries(choices.skills).map(([slug, choice]) => [slug, planned(skills.get(slug), choice)]),
    ),
    ownCriteria: choices.ownCriteria.map((choice) => planned(own.get(choice.slug), choice)),
    behaviours: choices.behaviours.map((choice) => planned(asked.get(choice.slug), choice)),
  }
}

function weighed(vacancy: VacancyContext, criteria: Record<string, { weight: number; askedBy?: number }>) {
  return Object.fromEntries(
    Object.entries(criteria).map(([key, { weight, askedBy }]) => {
      const own = vacancy.choices.criteria[key] ?? {}
      return [key, { ...own, weight, askedBy }]
    }),
  )
}

interface HeldInterview {
  assessors: Record<string, string | undefined>
  scoring: (typeof scoringRules)[number]
  tieBreak: string
}

function held(vacancy: VacancyContext, { assessors, scoring, tieBreak }: HeldInterview) {
  const named = Object.entries(assessors).filter(([, who]) => who)
  const isSameTie = tieBreak === (assess(vacancy).tieBreak?.key ?? '')
  return {
    assessors: named.length > 0 ? Object.fromEntries(named) : undefined,
    scoring,
    tieBreak: isSameTie ? vacancy.choices.interview.tieBreak : tieBreak || undefined,
  }
}
