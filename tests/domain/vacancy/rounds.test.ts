import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { choiceProblems } from '../../../app/domain/checks/problems'
import type { DocumentKind } from '../../../app/domain/documents/kinds'
import { missingIn } from '../../../app/domain/documents/missing'
import type { Post } from '../../../app/domain/vacancy/choices'
import { choicesSchema } from '../../../app/domain/vacancy/choices'
import { interviewTypes, roundsOf, roundType } from '../../../app/domain/vacancy/rounds'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost } from '../../support/build'
import { usual, withInterview } from '../../support/plan'

const { interviewType: _, ...untyped } = filledPost
type Rounds = { type?: string; time?: object }[]
const held = (post: Post, rounds?: Rounds) => aVacancy({ post, ...withInterview({ rounds }) })
const text = (kind: DocumentKind, vacancy = usual) => documentToMarkdown(buildDocument(kind, vacancy, []))

test('the type of a saved post counts for every round that has none of its own', () => {
  const saved = { ...usual.choices, post: filledPost, interview: { ...usual.choices.interview, time: { total: 45 } } }
  const vacancy = { ...usual, choices: choicesSchema.parse(JSON.parse(JSON.stringify(saved))) }
  expect(roundsOf(vacancy).map((round) => roundType(vacancy, round))).toEqual(['Video', 'Video'])
  expect(interviewTypes(vacancy)).toBe('video')
  const second = held(filledPost, [{}, { type: 'Telephone' }])
  expect(roundsOf(second).map((round) => roundType(second, round))).toEqual(['Video', 'Telephone'])
})

test('advert, candidate guide and briefing name the type of each round', () => {
  const vacancy = held(untyped, [{ type: 'Telephone' }, { type: 'Assessment' }])
  expect(text('job-advert', vacancy)).toContain('- Type of interview: telephone, then assessment\n')
  expect(text('candidate-guide', vacancy)).toContain('- Type of interview: telephone, then assessment\n')
  expect(text('candidate-guide', vacancy)).toContain('- First interview (telephone): up to 60 minutes')
  expect(text('panel-briefing', vacancy)).toContain('### First interview\n\nType: telephone.\n')
})

test('a type that says no more than interview is named nowhere', () => {
  const vacancy = held(untyped, [{ type: 'Interview' }, { type: 'Interview' }])
  for (const kind of ['job-advert', 'candidate-guide', 'panel-briefing'] as const)
    expect([kind, text(kind, vacancy)]).toEqual([kind, expect.not.stringMatching(/Type of interview|Type: /)])
})

test('a type that is missing is a gap of the advert, and left out elsewhere', () => {
  const vacancy = held(untyped, [{}, { type: 'Video' }])
  expect(text('job-advert', vacancy)).toContain(
    '- Type of interview: [type of interview to be confirmed], then video\n',
  )
  expect(missingIn('job-advert', withAssessment(vacancy))).toEqual(['post.interviewType'])
  expect(missingIn('job-advert', withAssessment(held(untyped, [{ type: 'Video' }, { type: 'Video' }])))).toEqual([])
  expect(text('candidate-guide', vacancy)).not.toContain('Type of interview')
  expect(text('panel-briefing', vacancy)).not.toContain('Type:')
})

test('a type that the vacancy form does not have is a problem of the rounds that the post has', () => {
  const allowed = usual.policy['vacancy-form'].choices.interviewType
  const rounds = [{ type: 'Walk' }, { type: 'Video' }, { type: 'Walk' }]
  expect(choiceProblems(held(untyped, rounds))).toEqual([
    { code: 'field-not-offered', field: 'interview.rounds[0].type', allowed },
  ])
})
