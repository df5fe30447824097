import { expect, test } from 'vitest'
import type { OfficialBehaviour } from '../../../app/domain/policy/official-words'
import type { Policy } from '../../../app/domain/policy/schemas'
import { emptyBank } from '../../../app/domain/questions/bank'
import { bandsOf } from '../../../app/domain/questions/bank-view'
import { madeQuestions, ourQuestions } from '../../../app/domain/questions/our-questions'
import type { Place } from '../../../app/domain/questions/place'
import { bandCalled, levelWords, strengthTopic, topicStatements, topicTitle } from '../../../app/domain/questions/topic'
import { topicsOf } from '../../../app/domain/questions/topics'
import { shippedPolicy, shippedQuestions, shippedRelease } from '../../support/build'

const written = shippedQuestions
const topicsFor = (policy: Policy, entries: Place[] = emptyBank.own) =>
  topicsOf(shippedRelease, { policy, written }, entries)
const title = (policy: Policy, place: Place) => {
  const topic = topicsFor(policy).find(place)
  return topic && topicTitle(topic, policy)
}
const leadership = (level: string): Place => ({ subject: 'behaviour', slug: 'leadership', level })

test('a topic is named by its level, its grades, or its name alone', () => {
  expect(title(shippedPolicy, { subject: 'skill', slug: 'prototyping', level: 'expert' })).toBe('Prototyping: expert')
  expect(title(shippedPolicy, leadership('3'))).toBe('Behaviour: Leadership, HEO and SEO')
  expect(title(shippedPolicy, { subject: 'strength', slug: 'team-player', level: '' })).toBe('Strength: Team Player')
  expect(title(shippedPolicy, leadership('5'))).toBeUndefined()
  expect(title(shippedPolicy, { subject: 'skill', slug: 'prototyping', level: '3' })).toBeUndefined()
})

test('a band is called by its grades, one of them, or its number, and is written so that it can be read', () => {
  const bands = (words: string[]) => words.map((word) => bandCalled(word, shippedPolicy))
  expect(bands(['HEO and SEO', 'heo', 'band 3', '3', 'G7 and G6', 'AO', 'HEO and EO', '', 'expert'])).toEqual([
    ...['3', '3', '3', '3', '4', '1'],
    ...[undefined, undefined, undefined],
  ])
  for (const level of [...bandsOf(topicsFor(shippedPolicy)), '7'])
    expect(bandCalled(levelWords({ subject: 'behaviour', level }, shippedPolicy), shippedPolicy)).toBe(level)
})

test('a policy without the grades of a band still has its questions', () => {
  const grades = shippedPolicy.grades.grades.filter(({ band }) => band !== 4)
  const policy = { ...shippedPolicy, grades: { ...shippedPolicy.grades, grades } }
  expect(bandsOf(topicsFor(policy))).toEqual(['1', '2', '3', '4'])
  expect(title(policy, leadership('4'))).toBe('Behaviour: Leadership, band 4')
})

const official = (slug: string, name: string): OfficialBehaviour => ({
  slug,
  name,
  levels: [{ heading: 'HEO and SEO', grades: ['HEO', 'SEO'], leadIn: '', items: ['Tend the paths.'] }],
})

test('the behaviours of a loaded page are topics in its words, and those that only it has are too', () => {
  const page = {
    subject: 'behaviours' as const,
    title: 'Behaviours',
    date: '2026-05-30',
    address: 'https://www.gov.uk/',
  }
  const behaviours = { ...page, behaviours: [official('leadership', 'Leadership'), official('gardening', 'Gardening')] }
  const policy = { ...shippedPolicy, official: { behaviours } }
  const topics = topicsFor(policy)
  const words = (place: Place) => {
    const topic = topics.find(place)
    return topic && topicStatements(topic)
  }
  expect(words(leadership('3'))).toEqual(['Tend the paths.'])
  expect(words(leadership('4'))).toHaveLength(
    shippedPolicy.behaviours.behaviours.find(({ slug }) => slug === 'leadership')?.bands[3]?.indicators.length ?? 0,
  )
  const gardening = topics.all.filter(({ slug }) => slug === 'gardening')
  expect(gardening.map(({ level }) => level)).toEqual(['3'])
  const [topic] = gardening
  if (!topic) throw new Error('The page’s own behaviour is no topic')
  expect(ourQuestions(topic, undefined, { policy, written }).map(({ text }) => text)).toEqual([
    'This role asks for the behaviour “Gardening”. Tell us about a time when you showed it.',
    expect.stringContaining('“Tend the paths.”'),
  ])
})

test('a strength is one of the files or one that an entry names, and its made questions quote its name', () => {
  const named = { subject: 'strength', slug: 'kind-hearted', level: '' } as const
  const names = (entries: Place[]) =>
    topicsFor(shippedPolicy, entries).all.flatMap(({ subject, name }) => (subject === 'strength' ? name : []))
  expect(names([named]).filter((name) => !names([]).includes(name))).toEqual(['Kind hearted'])
  expect(names([named, { ...named, slug: 'adaptable' }])).toHaveLength(names([]).length + 1)
  const topic = strengthTopic('kind-hearted', written)
  const made = madeQuestions(topic, undefined, { policy: shippedPolicy })
  expect(made.length).toBeGreaterThan(0)
  for (const { text } of made) expect(text).toContain('“Kind hearted”')
})
