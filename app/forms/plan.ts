/** The page that plans the assessment: stages, weights and askers of the criteria, the minutes, how scores come together. */
import { z } from 'zod'
import { assess, withAssessment } from '../domain/assessment/assess'
import { minutesOf } from '../domain/assessment/interview-time'
import { askers, stagesOffered } from '../domain/assessment/plan'
import { type Choices, scoringRules, type TimePlan } from '../domain/vacancy/choices'
import type { Stage } from '../domain/vacancy/stages'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { type ChoicesForm, type FormValues, oneOf, optionalText, wholeNumber } from './form'

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

const longestName = 255

/** The present plan. */
export function planValues(slice: VacancyContext): FormValues {
  const assessed = withAssessment(slice)
  const { choices } = slice
  const minutes = minutesOf(slice)
  const rows = assessed.assessment.plan
  return {
    ...Object.fromEntries(rows.map(({ key, stages }) => [`stages.${key}`, stages])),
    ...Object.fromEntries(rows.map(({ key, weight }) => [`criteria.${key}.weight`, [String(weight)]])),
    ...Object.fromEntries(
      Array.from(askers(assessed), ([key, member]) => [`criteria.${key}.askedBy`, [String(member)]]),
    ),
    ...Object.fromEntries(timeFields.map(({ name }) => [`interview.time.${name}`, [String(minutes[name])]])),
    ...Object.fromEntries(
      stagesOffered(slice).map((stage) => [
        `interview.assessors.${stage}`,
        [choices.interview.assessors?.[stage] ?? ''],
      ]),
    ),
    'interview.scoring': [choices.interview.scoring ?? 'agree'],
    'interview.tieBreak': [assessed.assessment.tieBreak?.key ?? ''],
  }
}

/** Reads the plan. A value that did not change stays the default that it was. */
export function planForm(slice: VacancyContext): ChoicesForm {
  const assessed = withAssessment(slice)
  const offered = stagesOffered(slice)
  const rows = assessed.assessment.plan.filter(({ kind }) => kind !== 'strength')
  const asked = assess(slice).interview
  const stages = Object.fromEntries(
    rows.map(({ key, name }) => [
      key,
      z
        .array(z.enum(offered), { error: `Choose where ${name} is assessed` })
        .min(1, `Choose where ${name} is assessed`),
    ]),
  )
  const criteria = Object.fromEntries(
    assessed.assessment.plan.map(({ key, name }) => [
      key,
      z.object({
        weight: wholeNumber(`The weight of ${name}`, 1, 3),
        askedBy: wholeNumber(`Who asks about ${name}`, 1, slice.choices.interview.panelMembers).optional(),
      }),
    ]),
  )
  const time = Object.fromEntries(
    timeFields.map(({ name, label }) => [name, wholeNumber(`Minutes: ${label.toLowerCase()}`, 0, 240)]),
  )
  const assessors = Object.fromEntries(
    offered.map((stage) => [
      stage,
      optionalText('Who assesses').refine(
        (text) => (text ?? '').length <= longestName,
        `Who assesses must be ${longestName} characters or fewer`,
      ),
    ]),
  )
  return z
    .object({
      stages: z.object(stages).default({}),
      criteria: z.object(criteria).default({}),
      interview: z.object({
        time: z.object(time),
        assessors: z.object(assessors).default({}),
        scoring: oneOf(scoringRules, 'Choose how the scores come together'),
        tieBreak: z.enum(['', ...asked.map(({ key }) => key)], { error: 'Choose one of the criteria' }).default(''),
      }),
    })
    .transform((typed) => planned(slice, typed as Typed))
}

interface Typed {
  stages: Record<string, Stage[]>
  criteria: Record<string, { weight: number; askedBy?: number }>
  interview: {
    time: Required<TimePlan>
    assessors: Partial<Record<Stage, string>>
    scoring: 'agree' | 'mean'
    tieBreak: string
  }
}

function planned(slice: VacancyContext, typed: Typed): Partial<Choices> {
  const { choices } = slice
  const usual = minutesOf({ ...slice, choices: { ...choices, interview: { ...choices.interview, time: undefined } } })
  const time = Object.entries(typed.interview.time).filter(
    ([name, minutes]) => usual[name as keyof TimePlan] !== minutes,
  )
  const assessors = Object.entries(typed.interview.assessors).filter(([, who]) => who)
  const before = planValues(slice)
  const criteria = Object.entries(typed.criteria).map(([key, { weight, askedBy: member }]) => {
    const own = choices.criteria[key] ?? {}
    const same = String(member ?? '') === (before[`criteria.${key}.askedBy`]?.[0] ?? '')
    return [key, { ...own, weight, askedBy: same ? own.askedBy : member }]
  })
  const chosen = new Map(
    [...assess(slice).skills, ...assess(slice).behaviours].map((one) => [
      one.kind === 'skill' ? one.skill.slug : one.behaviour.slug,
      typed.stages[one.key],
    ]),
  )
  const skills = Object.entries(choices.skills).map(([slug, choice]) => [
    slug,
    { ...choice, stages: chosen.get(slug) ?? choice.stages },
  ])
  const sameTie = typed.interview.tieBreak === (before['interview.tieBreak']?.[0] ?? '')
  return {
    skills: Object.fromEntries(skills),
    behaviours: choices.behaviours.map((one) => ({ ...one, stages: chosen.get(one.slug) ?? one.stages })),
    criteria: { ...choices.criteria, ...Object.fromEntries(criteria) },
    interview: {
      ...choices.interview,
      time: time.length > 0 ? Object.fromEntries(time) : undefined,
      assessors: assessors.length > 0 ? Object.fromEntries(assessors) : undefined,
      scoring: typed.interview.scoring,
      tieBreak: sameTie ? choices.interview.tieBreak : typed.interview.tieBreak || undefined,
    },
  }
}
