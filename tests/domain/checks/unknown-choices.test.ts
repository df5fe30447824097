import { expect, test } from 'vitest'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { questionPicks } from '../../../app/domain/assessment/question-choice'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { unknownChoices } from '../../../app/domain/checks/unknown-choices'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { defaultChoices } from '../../../app/domain/vacancy/defaults'
import { unknownFields } from '../../../app/forms/unknown-fields'
import { aVacancy, filledPost, shippedPolicy, shippedRelease } from '../../support/build'

const vacancy = aVacancy()
const { interview, skills } = vacancy.choices
const skillNames = {
  kind: 'skill',
  level: 'Senior DevOps engineer',
  allowed: vacancy.level.skills.map(({ skill }) => skill),
}
const slugsOf = (list: { slug: string }[]) => list.map(({ slug }) => slug)
const said = (change: Partial<Choices>, level?: string) => unknownChoices(aVacancy({ level, ...change }))

test.each(shippedRelease.roles.flatMap(({ levels }) => levels))('all is known in the defaults of $slug', (level) => {
  expect(said(defaultChoices({ ...vacancy, level }, shippedPolicy), level.slug)).toEqual([])
})

test('all is known in choices of every kind about what the level and the policy files have', () => {
  const statements = Object.fromEntries(shippedPolicy.statements.statements.map(({ slug }) => [slug, true]))
  const change: Partial<Choices> = {
    post: filledPost,
    strengths: ['Team player'],
    statements,
    criteria: {
      'technical-skill-prototyping': { kind: 'situation', focus: 0, second: 1 },
      'behaviour-leadership': { kind: 'past-example', focus: 0 },
      'behaviour-seeing-the-big-picture': { weight: 2 },
      'strength-team-player': { kind: 'strength', focus: 1 },
    },
    interview: {
      ...interview,
      order: ['strength-team-player', 'behaviour-leadership'],
      tieBreak: 'behaviour-leadership',
    },
  }
  expect(said(change)).toEqual([])
})

test('every question that can be picked is known', () => {
  const own = aVacancy({ strengths: ['Team player'] })
  for (const criterion of interviewCriteria(own))
    for (const { kind, about } of questionPicks(own, criterion)) {
      const criteria = { [criterion.key]: { kind, focus: about[0], second: about[1] } }
      expect(unknownChoices(aVacancy({ strengths: ['Team player'], criteria })), criterion.key).toEqual([])
    }
})

test.each<[Partial<Choices>, object]>([
  [
    { skills: { ...skills, alchemy: { use: 'essential', stages: ['interview'] } } },
    { code: 'name-unknown', field: 'skills.alchemy', name: 'alchemy', ...skillNames },
  ],
  [
    { leadCriterion: 'alchemy' },
    {
      ...skillNames,
      code: 'name-unknown',
      field: 'leadCriterion',
      name: 'alchemy',
      kind: 'technical criterion',
      level: undefined,
    },
  ],
  [
    {
      behaviours: [
        { slug: 'leadership', stages: [] },
        { slug: 'kindness', stages: [] },
      ],
    },
    {
      code: 'name-unknown',
      field: 'behaviours[1].slug',
      name: 'kindness',
      kind: 'behaviour',
      allowed: slugsOf(shippedPolicy.behaviours.behaviours),
    },
  ],
  [
    { statements: { veterans: false, 'free-lunch': true } },
    {
      code: 'name-unknown',
      field: 'statements.free-lunch',
      name: 'free-lunch',
      kind: 'statement',
      allowed: slugsOf(shippedPolicy.statements.statements),
    },
  ],
  [
    { criteria: { 'technical-skill-prototyping': { kind: 'riddle' } } },
    {
      code: 'name-unknown',
      field: 'criteria.technical-skill-prototyping.kind',
      name: 'riddle',
      kind: 'question kind',
      allowed: slugsOf(shippedPolicy.questions.kinds),
    },
  ],
  [
    { criteria: { 'technical-skill-prototyping': { focus: 99 } } },
    {
      code: 'position-unknown',
      field: 'criteria.technical-skill-prototyping.focus',
      at: 99,
      unit: 'statement',
      last: 2,
    },
  ],
  [
    { criteria: { 'technical-skill-prototyping': { focus: 2, second: 5 } } },
    {
      code: 'position-unknown',
      field: 'criteria.technical-skill-prototyping.second',
      at: 5,
      unit: 'statement',
      last: 2,
    },
  ],
  [
    { criteria: { 'behaviour-leadership': { second: 0 } } },
    { code: 'position-unknown', field: 'criteria.behaviour-leadership.second', at: 0, unit: 'indicator', last: -1 },
  ],
])('what is not known is named with its place and what would be right: %j', (change, finding) => {
  expect(said(change)).toEqual([finding])
})

test.each<[Partial<Choices>, string]>([
  [{ criteria: { 'technical-skill-alchemy': { weight: 2 } } }, 'criteria.technical-skill-alchemy'],
  [{ criteria: { 'behaviour-kindness': { weight: 2 } } }, 'criteria.behaviour-kindness'],
  [{ criteria: { 'strength-team-player': { question: 'Why?' } } }, 'criteria.strength-team-player'],
  [{ interview: { ...interview, order: ['behaviour-leadership', 'behaviour-kindness'] } }, 'interview.order[1]'],
  [{ interview: { ...interview, tieBreak: 'alchemy' } }, 'interview.tieBreak'],
])('a criterion that is none is named with the keys of those that are: %j', (change, field) => {
  expect(said(change)).toEqual([
    {
      code: 'name-unknown',
      field,
      name: expect.stringMatching(/^[\w-]+$/),
      kind: 'criterion',
      level: 'Senior DevOps engineer',
      allowed: expect.arrayContaining(['technical-skill-prototyping', 'behaviour-leadership']),
    },
  ])
  expect(unknownChoices(aVacancy(change))[0]?.field).toBe(field)
})

test('a skill of another level of the role is not one of this level, and stored choices of it are no problem', () => {
  const own = aVacancy({ level: 'apprentice-devops-engineer', skills })
  const others = Object.keys(skills).filter((slug) => !own.level.skills.some(({ skill }) => skill === slug))
  expect(unknownChoices(own).map(({ field }) => field)).toContain(`skills.${others[0]}`)
  const gone = { ...own.choices.skills, alchemy: { use: 'essential' as const, stages: ['interview' as const] } }
  const stored = { ...own, choices: { ...own.choices, skills: gone, statements: { 'free-lunch': true } } }
  expect(choiceProblems(stored).filter((finding) => /alchemy|free-lunch/.test(JSON.stringify(finding)))).toEqual([])
})

test('a form may name what the vacancy has, used or not', () => {
  const values = {
    version: ['1'],
    'skills.systems-design.use': ['not used'],
    'behaviours.leadership': ['both'],
    'stages.behaviour-leadership': ['interview'],
    'criteria.technical-skill-prototyping.weight': ['2'],
    'post.title': ['x'],
    leadCriterion: [''],
    statements: ['veterans'],
    'interview.tieBreak': ['behaviour-leadership'],
    'ownCriteria.welsh.use': ['desirable'],
    'rounds.interview.type': ['Video'],
    'rounds.interview-2.type': ['Video'],
  }
  const welsh = { slug: 'welsh', name: 'Welsh', statements: ['speak Welsh'], use: 'desirable' as const }
  const post = { ...vacancy.choices.post, interviewRounds: 2 }
  const two = aVacancy({ post, ownCriteria: [{ ...welsh, stages: ['interview'] }] })
  expect(unknownFields(values, two)).toEqual({})
})

test('a form that names what the vacancy does not have is told each name once, at its field where there is one', () => {
  const values = {
    'skills.alchemy.use': ['essential'],
    'skills.alchemy.stages': ['interview'],
    'behaviours.kindness': ['both'],
    'stages.technical-skill-alchemy': ['interview'],
    'ownCriteria.welsh.use': ['desirable'],
    'rounds.interview-2.type': ['Video'],
    'rounds.tea.time.settling': ['5'],
    statements: ['veterans', 'free-lunch'],
    leadCriterion: ['alchemy'],
    'interview.tieBreak': ['behaviour-kindness'],
  }
  const errors = unknownFields(values, vacancy)
  const begins = (field: string) => errors[field]?.map((message) => message.split(';')[0])
  expect(Object.keys(errors).toSorted()).toEqual(['', 'interview.tieBreak', 'leadCriterion'])
  expect(begins('')).toEqual([
    'skills.alchemy: alchemy is not a skill of Senior DevOps engineer',
    'behaviours.kindness: kindness is not a behaviour that this vacancy can use',
    'stages.technical-skill-alchemy: technical-skill-alchemy is not a criterion of Senior DevOps engineer',
    'ownCriteria.welsh: welsh is not a criterion of your own',
    'rounds.interview-2: interview-2 is not a round of interviews of this post',
    'rounds.tea: tea is not a round of interviews of this post',
    'free-lunch is not a standard statement of the policy files',
  ])
  expect(begins('leadCriterion')).toEqual(['alchemy is not one of the technical criteria'])
  expect(begins('interview.tieBreak')).toEqual(['behaviour-kindness is not a criterion of Senior DevOps engineer'])
})
