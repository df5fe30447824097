/** Every document that prints words on behaviours or signs of strengths says who wrote them. */
import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { type DocumentKind, documentKinds } from '../../../app/domain/documents/kinds'
import { parseSuccessProfilesPage } from '../../../app/domain/framework/import/success-profiles/parse'
import type { OfficialPage } from '../../../app/domain/policy/official-words'
import { sourceOfPage } from '../../../app/domain/policy/sources'
import type { Choices } from '../../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, shippedPolicy, withWritten } from '../../support/build'
import { behaviourOf, behavioursText, strengthsText, writtenBehaviours } from '../../support/success-profiles'

const ours = shippedPolicy.behaviours.sourceLine
const signs = shippedPolicy.questions.strength.sourceLine
const ownOf = (slug: string) => shippedPolicy.behaviours.behaviours.find((behaviour) => behaviour.slug === slug)
const decisions = ownOf('making-effective-decisions')
const leadership = ownOf('leadership')
const levels = behaviourOf('Leadership').levels

const chosen: Partial<Choices> = {
  behaviours: ['leadership', 'making-effective-decisions'].map((slug) => ({
    slug,
    stages: ['application', 'interview'],
  })),
}

function read(text: string): OfficialPage {
  const reading = parseSuccessProfilesPage(text, shippedPolicy.grades.grades)
  if (!reading || !('page' in reading)) throw new Error('The page cannot be read')
  return reading.page
}

/** A vacancy that uses these pages. */
function using(pages: OfficialPage[], change: Partial<Choices> = chosen): VacancyContext {
  const official = Object.fromEntries(pages.map((page) => [page.subject, page]))
  return withWritten(aVacancy(change, { ...shippedPolicy, official }))
}

const text = (kind: DocumentKind, vacancy: VacancyContext) =>
  documentToMarkdown(buildDocument(kind, vacancy, [])).replaceAll('\\', '')

/** The part of a document from a heading to the next of its level. */
function part(markdown: string, heading: string): string {
  const [, after = ''] = markdown.split(`\n${heading}\n`)
  const [mark] = heading.split(' ')
  return after.split(new RegExp(`\n${mark} `))[0] ?? ''
}

const count = (markdown: string, words: string) => markdown.split(words).length - 1

test('without a page, each document with words on behaviours says once that they are ours', () => {
  const vacancy = withWritten(aVacancy(chosen))
  const indicators = shippedPolicy.behaviours.behaviours.flatMap(({ summary, bands }) => [
    summary,
    ...bands.flatMap((band) => band.indicators),
  ])
  const printing = documentKinds.filter((kind) => indicators.some((words) => text(kind, vacancy).includes(words)))
  expect(printing).toEqual(['job-advert', 'success-profile', 'interview-sheets', 'sift-sheet'])
  for (const kind of documentKinds)
    expect([kind, count(text(kind, vacancy), ours)]).toEqual([kind, printing.includes(kind) ? 1 : 0])
})

test('where a page has one behaviour and not another, ours is marked where it stands', () => {
  const page = read(behavioursText())
  const vacancy = using([page])
  const advert = part(text('job-advert', vacancy), '## Behaviours')
  expect(advert).toContain('| Leadership | Show others where the garden path goes. |')
  expect(advert).toContain(`| Making Effective Decisions | ${decisions?.summary} (${ours}) |`)
  expect(advert).toContain(`\n${sourceOfPage(page)}\n`)
  const profile = text('success-profile', vacancy)
  expect(part(profile, '### Leadership')).not.toContain(ours)
  expect(part(profile, '### Making Effective Decisions')).toMatch(new RegExp(`^\n${ours}`))
  const sheet = part(text('interview-sheets', vacancy), '## Behaviour: Making Effective Decisions')
  // What to look for, the weaker and the stronger answer.
  expect(count(sheet, ours)).toBe(3)
  expect(text('interview-sheets', vacancy)).toContain(sourceOfPage(page))
})

test('a summary of ours above the words of a page is marked, and the words are not', () => {
  const page = read(behavioursText({ behaviours: [behaviourOf('Leadership')] }))
  const leads = { behaviours: [{ slug: 'leadership', stages: ['interview' as const] }] }
  const profile = text('success-profile', using([page], leads))
  expect(part(profile, '### Leadership')).toMatch(new RegExp(`^\n${leadership?.summary}\n\n${ours}\n\nAssessed`))
  expect(count(profile, ours)).toBe(1)
  const advert = text('job-advert', using([page], leads))
  expect(count(advert, ours)).toBe(1)
  expect(advert).not.toContain(sourceOfPage(page))
})

test('weaker and stronger answers of ours beside the words of a page are marked', () => {
  const page = read(behavioursText({ behaviours: [{ name: 'Leadership', levels: levels.slice(2, 3) }] }))
  const sheet = part(text('interview-sheets', using([page])), '## Behaviour: Leadership')
  const [before, anchors = ''] = sheet.split('**Falls short.**')
  expect(before).not.toContain(ours)
  expect(count(anchors, ours)).toBe(2)
})

test('a page that is quoted in a weaker answer only is named', () => {
  const page = read(behavioursText({ behaviours: [{ name: 'Leadership', levels: levels.slice(0, 2) }] }))
  const sheets = text('interview-sheets', using([page]))
  expect(sheets).toContain(writtenBehaviours[0]?.levels[1]?.list?.[0])
  expect(sheets).toContain(`\n${sourceOfPage(page)}\n`)
  const [, stronger = ''] = part(sheets, '## Behaviour: Leadership').split('**Stronger.**')
  expect(stronger).toContain(ours)
})

test('the signs of a strength are marked as ours with and without a page', () => {
  const strengths = { ...chosen, strengths: ['Catalyst'] }
  const page = read(strengthsText())
  for (const vacancy of [withWritten(aVacancy(strengths)), using([page], strengths)]) {
    expect(part(text('interview-sheets', vacancy), '## Strength: Catalyst')).toContain(`\n${signs}\n`)
    const samples: Choices['samples'] = { criterion: 'strength-catalyst', answers: ['One.', 'Two.'] }
    const exercise = text('calibration-exercise', { ...vacancy, choices: { ...vacancy.choices, samples } })
    expect(exercise).toContain(`\n${signs}\n`)
  }
  expect(text('interview-sheets', using([page], strengths))).toContain(`\n${sourceOfPage(page)}\n`)
})
