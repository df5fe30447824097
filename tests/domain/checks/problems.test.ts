import { expect, test } from 'vitest'
import type { Finding } from '../../../app/domain/checks/finding'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { type Choices, choicesSchema } from '../../../app/domain/vacancy/choices'
import { aVacancy, filledPost, shippedPolicy, shippedRelease } from '../../support/build'

const slugs = aVacancy().level.skills.map(({ skill }) => skill)

function problemsWith(change: Partial<Choices>): Finding[] {
  return choiceProblems(aVacancy(change))
}

function skillsUsed(count: number): Choices['skills'] {
  return Object.fromEntries(
    slugs.map((slug, place) => [
      slug,
      place < count ? { use: 'essential', stages: ['interview'] } : { use: 'not used', stages: [] },
    ]),
  )
}

test('the vacancy form takes three additional questions', () => {
  const questions = (count: number) => ({
    additionalQuestions: Array.from({ length: count }, (_, n) => `Question ${n}?`),
  })
  expect(problemsWith({ post: filledPost, ...questions(3) })).toEqual([])
  expect(problemsWith({ post: filledPost, ...questions(4) })).toEqual([
    { code: 'additional-questions-too-many', field: 'additionalQuestions', most: 3 },
  ])
})

test('a filled vacancy has no problem', () => {
  expect(problemsWith({ post: filledPost, strengths: ['Catalyst'], tests: [{ name: 'Quiz' }] })).toEqual([])
})

test('eight technical skills are taken and nine are not', () => {
  expect(problemsWith({ skills: skillsUsed(8), leadCriterion: slugs[0] })).toEqual([])
  expect(problemsWith({ skills: skillsUsed(9), leadCriterion: slugs[0] })).toEqual([
    { code: 'skills-too-many', field: `skills.${slugs[0]}.use`, most: 8, chosen: 9 },
  ])
})

test('the lead criterion must be an essential skill of the level', () => {
  const skills = skillsUsed(3)
  const wrong = [{ code: 'lead-not-essential', field: 'leadCriterion' }]
  expect(problemsWith({ skills, leadCriterion: undefined })).toEqual([])
  expect(problemsWith({ skills, leadCriterion: slugs[2] })).toEqual([])
  expect(problemsWith({ skills, leadCriterion: slugs[3] })).toEqual(wrong)
  expect(problemsWith({ skills, leadCriterion: 'alchemy' })).toEqual(wrong)
  const desirable: Choices['skills'] = { ...skills, [`${slugs[1]}`]: { use: 'desirable', stages: ['interview'] } }
  expect(problemsWith({ skills: desirable, leadCriterion: slugs[1] })).toEqual(wrong)
})

test('a skill in use must be assessed somewhere', () => {
  const skills: Choices['skills'] = { ...skillsUsed(3), [`${slugs[1]}`]: { use: 'desirable', stages: [] } }
  const [, second] = aVacancy().level.skills
  const name = shippedRelease.skills.find(({ slug }) => slug === second?.skill)?.name
  expect(problemsWith({ skills, leadCriterion: slugs[0] })).toEqual([
    { code: 'stage-missing', field: `skills.${slugs[1]}.stages`, name },
  ])
})

test('as many behaviours as the form takes are taken and one more is not', () => {
  const all = shippedPolicy.behaviours.behaviours.map(({ slug }) => ({ slug, stages: ['interview' as const] }))
  expect(problemsWith({ behaviours: all.slice(0, 8) })).toEqual([])
  expect(problemsWith({ behaviours: all })).toEqual([
    { code: 'behaviours-too-many', field: `behaviours.${all[0]?.slug}`, most: 8, chosen: 9 },
  ])
})

test('a behaviour must be one of the pack, have guidance for the grade and be assessed somewhere', () => {
  expect(problemsWith({ behaviours: [{ slug: 'kindness', stages: ['interview'] }] })).toEqual([
    { code: 'behaviour-unknown', field: 'behaviours.kindness', slug: 'kindness' },
  ])
  expect(problemsWith({ behaviours: [{ slug: 'leadership', stages: [] }] })).toEqual([
    { code: 'stage-missing', field: 'behaviours.leadership.stages', name: 'Leadership' },
  ])
  const vacancy = aVacancy({ behaviours: [{ slug: 'leadership', stages: ['interview'] }] })
  const grade = { code: 'SCS1', name: 'Senior Civil Service 1', band: 5 }
  const grades = { ...vacancy.policy.grades, grades: [...vacancy.policy.grades.grades, grade] }
  expect(choiceProblems({ ...vacancy, grade, policy: { ...vacancy.policy, grades } })).toEqual([
    { code: 'behaviour-without-guidance', field: 'behaviours.leadership', name: 'Leadership', grade: 'SCS1' },
  ])
})

test('a grade that the policy files no longer have is to be chosen again, whatever its guidance was', () => {
  const vacancy = aVacancy()
  expect(choiceProblems({ ...vacancy, grade: { code: 'G5', name: 'G5', band: 0 } })).toEqual([
    { code: 'grade-unknown', field: 'grade', grade: 'G5' },
  ])
})

test('a vacancy without interviews cannot assess anything there', () => {
  const post = { interviewRounds: 0 }
  expect(problemsWith({ post })).toEqual([{ code: 'rounds-missing', field: 'post.interviewRounds', criteria: 6 }])
  expect(problemsWith({ post, behaviours: [], skills: {}, leadCriterion: undefined })).toEqual([])
})

test.each([
  ['too many', Array.from({ length: 9 }, (_, place) => `Strength ${place}`), { code: 'strengths-too-many', most: 8 }],
  ['too long', ['x'.repeat(256)], { code: 'strength-too-long', most: 255 }],
  ['without a letter', ['!!!'], { code: 'strength-without-letters' }],
  ['the same twice', ['Team player', 'team  player!'], { code: 'strength-twice' }],
])('strengths that are %s are refused', (_fault, strengths, finding) => {
  expect(problemsWith({ strengths })).toContainEqual({ field: 'strengths', ...finding })
})

test('strengths up to the limits are taken', () => {
  expect(
    problemsWith({ strengths: ['x'.repeat(255), ...Array.from({ length: 7 }, (_, place) => `S${place}`)] }),
  ).toEqual([])
})

test('the name of a test has a limit', () => {
  expect(problemsWith({ tests: [{ name: 'x'.repeat(255) }] })).toEqual([])
  expect(problemsWith({ tests: [{ name: 'x'.repeat(256) }] })).toEqual([
    { code: 'test-name-too-long', field: 'tests', most: 255 },
  ])
})

test('as many tests as the form takes are taken and one more is not', () => {
  const { tests: most } = shippedPolicy['vacancy-form'].limits
  const named = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Test ${at + 1}` }))
  expect(problemsWith({ tests: named(most) })).toEqual([])
  expect(problemsWith({ tests: named(most + 1) })).toEqual([{ code: 'tests-too-many', field: 'tests', most }])
})

test('the statement of suitability has at most the highest of the usual limits', () => {
  const most = Math.max(...shippedPolicy['vacancy-form'].limits.statementWords)
  const withWords = (statementWords: number) =>
    problemsWith({ experience: { cv: 'information', statementOfSuitability: true, statementWords } })
  expect(withWords(most)).toEqual([])
  expect(withWords(most + 1)).toEqual([{ code: 'statement-too-long', field: 'experience.statementWords', most: 1250 }])
})

test('the minimum score must be a score of the scale', () => {
  const { interview } = aVacancy().choices
  expect(problemsWith({ interview: { ...interview, minimumScore: 7 } })).toEqual([])
  expect(problemsWith({ interview: { ...interview, minimumScore: 8 } })).toEqual([
    { code: 'minimum-off-scale', field: 'interview.minimumScore', scores: [1, 2, 3, 4, 5, 6, 7] },
  ])
})

test('an application ID without a number is a problem, since names have none', () => {
  const { interview } = aVacancy().choices
  expect(problemsWith({ interview: { ...interview, applicationIds: ['A1', 'B2'] } })).toEqual([])
  expect(problemsWith({ interview: { ...interview, applicationIds: ['A1', 'Smith'] } })).toEqual([
    { code: 'application-id', field: 'interview.applicationIds', problem: { code: 'no-number', id: 'Smith' } },
  ])
})

test('statements of which one says the opposite of the other are not on together', () => {
  expect(problemsWith({ statements: { 'nationality-open': false, 'nationality-reserved': true } })).toEqual([])
  expect(problemsWith({ statements: { 'nationality-reserved': true } })).toEqual([
    {
      code: 'statements-contradict',
      field: 'statements.nationality-reserved',
      one: 'Nationality: broadly open',
      other: 'Nationality: reserved post',
    },
  ])
})

test('problems of the post are named by their field in the choices and come first', () => {
  const fields = problemsWith({ post: { salaryMinimum: 2, salaryMaximum: 1 }, strengths: ['!!!'] }).map(
    ({ field }) => field,
  )
  expect(fields).toEqual(['post.salaryMaximum', 'strengths'])
})

/** The path at which the schema of choices refuses, or undefined if it accepts. */
function refusedAt(change: object): string | undefined {
  return choicesSchema.safeParse({ ...aVacancy().choices, ...change }).error?.issues[0]?.path.join('.')
}

test('the schema takes the defaults and a filled post', () => {
  expect(refusedAt({})).toBeUndefined()
  expect(refusedAt({ post: filledPost })).toBeUndefined()
})

test.each([
  [{ post: { nickname: 'x' } }, 'post'],
  [{ post: { closingDate: '2027-02-31' } }, 'post.closingDate'],
  [{ post: { title: 'x'.repeat(20_001) } }, 'post.title'],
  [{ skills: { 'user-focus': { use: 'perhaps', stages: [] } } }, 'skills.user-focus.use'],
  [{ skills: { 'user-focus': { use: 'essential', stages: ['interview', 'interview'] } } }, 'skills.user-focus.stages'],
  [{ skills: { 'User focus': { use: 'essential', stages: [] } } }, 'skills.User focus'],
  [{ behaviours: [1, 2].map(() => ({ slug: 'leadership', stages: ['interview'] })) }, 'behaviours'],
  [{ criteria: { 'behaviour-leadership': { weight: 4 } } }, 'criteria.behaviour-leadership.weight'],
  [{ interview: { panelMembers: 0, applicationIds: [], minimumScore: 4 } }, 'interview.panelMembers'],
  [{ interview: { panelMembers: 3, applicationIds: ['A1', 'a1'], minimumScore: 4 } }, 'interview.applicationIds'],
  [{ interview: { panelMembers: 3, applicationIds: ['../a'], minimumScore: 4 } }, 'interview.applicationIds.0'],
  [{ colour: 'red' }, ''],
])('the schema refuses %j at %s', (change, place) => {
  expect(refusedAt(change)).toBe(place)
})
