import { expect, test } from 'vitest'
import { interviewCriteria } from '../../app/domain/assessment/interview'
import type { InterviewCriterion } from '../../app/domain/assessment/interview-criterion'
import { keepAllWords, questionPicks } from '../../app/domain/assessment/question-choice'
import { bankOf } from '../../app/domain/questions/bank'
import type { Choices } from '../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import { shownBy } from '../../app/forms/page'
import { questionPage } from '../../app/forms/question'
import { aVacancy, shippedPolicy, shippedRelease, withWritten } from '../support/build'
import { refused, typed } from '../support/typed'

const levels = shippedRelease.roles[0]?.levels.map(({ slug }) => slug) ?? []
const key = 'technical-skill-service-support'
const asWritten = withWritten(aVacancy())

function criterionOf(vacancy: VacancyContext, wanted = key): InterviewCriterion {
  const found = interviewCriteria(vacancy).find((criterion) => criterion.key === wanted)
  if (!found) throw new Error(`${wanted} is not at interview`)
  return found
}

const pageOf = (vacancy: VacancyContext, wanted = key) => questionPage(() => criterionOf(vacancy, wanted))

function sent(vacancy: VacancyContext, change: Record<string, string>, wanted = key) {
  const changes = Object.entries(change).map(([name, text]) => [name, [text]])
  return { ...shownBy(pageOf(vacancy, wanted), vacancy), ...Object.fromEntries(changes) }
}

/** The vacancy after sending the page of a criterion with these changes. */
async function after(vacancy: VacancyContext, change: Record<string, string>, wanted = key): Promise<VacancyContext> {
  const kept = await typed(pageOf(vacancy, wanted), vacancy, sent(vacancy, change, wanted))
  return { ...vacancy, choices: { ...vacancy.choices, ...kept } }
}

/** Every skill, a behaviour and a strength at interview. */
function everything(level: string): VacancyContext {
  const skills: Choices['skills'] = Object.fromEntries(
    aVacancy({ level }).level.skills.map(({ skill }) => [skill, { use: 'essential', stages: ['interview'] }]),
  )
  return withWritten(aVacancy({ level, skills, strengths: ['Adaptable', 'Our own strength'] }))
}

test.each(levels)('each criterion of %s, sent as shown, is asked the same and keeps the words', async (level) => {
  const vacancy = everything(level)
  for (const { key: wanted, question } of interviewCriteria(vacancy)) {
    const saved = await after(vacancy, {}, wanted)
    expect(interviewCriteria(saved)).toEqual(interviewCriteria(vacancy))
    expect(saved.choices.criteria[wanted]?.question).toBe(question)
    const { written: _, ...without } = saved
    expect(criterionOf(without, wanted).question).toBe(question)
  }
})

test('a picked question brings its kind, statements, follow-ups and strong points, and stays picked', async () => {
  const criterion = criterionOf(asWritten)
  const others = questionPicks(asWritten, criterion).filter(({ text }) => text !== criterion.question)
  expect(others.length).toBeGreaterThan(1)
  for (const pick of others) {
    const saved = await after(asWritten, { picked: pick.value })
    expect(criterionOf(saved)).toMatchObject({
      ...{ question: pick.text, probes: pick.probes, strong: pick.strong, about: pick.about },
      questionKind: pick.kind,
    })
    expect(shownBy(pageOf(saved), saved)).toMatchObject({ picked: [pick.value], question: [''] })
  }
})

test('follow-ups of one’s own stay when another question is picked', async () => {
  const [first, second] = questionPicks(asWritten, criterionOf(asWritten))
  const once = await after(asWritten, { picked: first?.value ?? '', probes: 'Why?\r\n\r\nHow?' })
  expect(criterionOf(once).probes).toEqual(['Why?', 'How?'])
  expect(criterionOf(await after(once, {})).probes).toEqual(['Why?', 'How?'])
  expect(criterionOf(await after(once, { picked: second?.value ?? '' })).probes).toEqual(['Why?', 'How?'])
  expect(criterionOf(await after(once, { question: 'Mine?' })).probes).toEqual(['Why?', 'How?'])
  const emptied = await after(once, { picked: second?.value ?? '', probes: '' })
  expect(criterionOf(emptied).probes).toEqual(second?.probes)
})

test('own words are asked on one line, about what they say they are about, until another question is picked', async () => {
  const change = { question: 'What did you\r\nmend  last?', about: '1', picked: 'own-words', probes: 'Why?' }
  const own = await after(asWritten, change)
  expect(criterionOf(own)).toMatchObject({ question: 'What did you mend last?', about: [1], probes: ['Why?'] })
  expect(criterionOf(own).strong).toBeUndefined()
  expect(shownBy(pageOf(own), own)).toMatchObject({ picked: ['own-words'], question: ['What did you mend last?'] })
  expect(criterionOf(await after(own, {})).question).toBe('What did you mend last?')
  const [pick] = questionPicks(own, criterionOf(own))
  expect(criterionOf(await after(own, { picked: pick?.value ?? '' })).question).toBe(pick?.text)
})

test('follow-ups left as those of the question give way to general ones for own words, and to those of a picked one', async () => {
  const own = await after(asWritten, { question: 'What did you mend last?' })
  const { questionKind, probes } = criterionOf(own)
  expect(probes).toEqual(shippedPolicy.questions.kinds.find(({ slug }) => slug === questionKind)?.probes)
  const [, second] = questionPicks(own, criterionOf(own))
  expect(criterionOf(await after(own, { picked: second?.value ?? '' })).probes).toEqual(second?.probes)
})

test('typed words count even where another question is still picked, so that nothing typed is lost', async () => {
  const own = await after(asWritten, { question: 'What did you mend last?' })
  expect(criterionOf(own).question).toBe('What did you mend last?')
})

test('a question of the department’s own is copied with its follow-ups, and is shown as picked', async () => {
  const own = {
    ...{ subject: 'skill' as const, slug: 'service-support', level: 'expert' },
    ...{ id: '0198-own', kind: 'situation', focus: 1 },
    ...{ text: 'A service is down. What do you do?', probes: ['Why?'], retired: false, version: 1 },
  }
  const vacancy = { ...asWritten, bank: bankOf([], [own]) }
  const saved = await after(vacancy, { picked: own.id })
  expect(criterionOf(saved)).toMatchObject({ question: own.text, probes: own.probes, about: [1] })
  expect(shownBy(pageOf(saved), saved).picked).toEqual([own.id])
  expect(criterionOf({ ...saved, bank: undefined }).question).toBe(own.text)
})

test('older choices name a made question by kind and statement, and still get it', () => {
  const vacancy = withWritten(aVacancy({ criteria: { [key]: { kind: 'situation', focus: 1 } } }))
  const { question, about, statements = [] } = criterionOf(vacancy)
  expect(question).toContain(`“${statements[1]}”`)
  expect(about).toEqual([1])
})

test('own words that came without follow-ups or a statement get the general follow-ups, and no statement', () => {
  const question = 'What did you mend last?'
  const strength = 'strength-adaptable'
  const keys = [key, 'behaviour-working-together', strength]
  const vacancy = withWritten(
    aVacancy({ strengths: ['Adaptable'], criteria: Object.fromEntries(keys.map((key) => [key, { question }])) }),
  )
  const { kinds, behaviour, strength: ofStrengths } = shippedPolicy.questions
  const asked = keys.map((key) => criterionOf(vacancy, key))
  expect(asked.map(({ question, about }) => ({ question, about }))).toEqual(keys.map(() => ({ question, about: [] })))
  expect(asked.map(({ probes }) => probes)).toEqual([
    kinds.find(({ slug }) => slug === asked[0]?.questionKind)?.probes,
    behaviour.probes,
    ofStrengths.probes,
  ])
})

test('kept words that are no longer to be picked keep what a strong answer has, until they are changed', async () => {
  const strong = ['asks first']
  const criteria = { [key]: { question: 'An older question?', about: [0], probes: ['Why?'], strong } }
  const vacancy = withWritten(aVacancy({ criteria }))
  expect(criterionOf(await after(vacancy, { probes: 'How?' }))).toMatchObject({ probes: ['How?'], strong })
  expect(criterionOf(await after(vacancy, { question: 'Another?' })).strong).toBeUndefined()
})

test('using the questions keeps the words of each that is asked, and nothing about a presentation', () => {
  const skills: Choices['skills'] = {
    ...aVacancy().choices.skills,
    'service-support': { use: 'essential', stages: ['presentation'] },
  }
  const vacancy = withWritten(aVacancy({ skills }))
  const kept = keepAllWords(vacancy)
  const asked = interviewCriteria(vacancy).filter(({ stages }) => !stages.includes('presentation'))
  expect(Object.keys(kept).toSorted()).toEqual(asked.map(({ key }) => key).toSorted())
  expect(asked.map(({ key, question }) => kept[key]?.question === question)).toEqual(asked.map(() => true))
})

test('one criterion’s page leaves the others’ choices alone, and its own weight', async () => {
  const other: Choices['criteria'] = { 'behaviour-working-together': { weight: 3 }, [key]: { weight: 2, askedBy: 1 } }
  const saved = await after(withWritten(aVacancy({ criteria: other })), {})
  expect(saved.choices.criteria).toMatchObject(other)
})

test.each([
  ['picked', 'riddle', 'Choose a question'],
  ['probes', Array.from({ length: 11 }, () => 'Why?').join('\n'), 'Enter 10 follow-ups or fewer'],
  ['question', 'x'.repeat(2001), 'The question must be 2,000 characters or fewer'],
  ['about', '2', 'Choose one of the statements'],
])('%s of “%s” is refused', async (field, text, message) => {
  expect(await refused(pageOf(asWritten), asWritten, sent(asWritten, { [field]: text }))).toEqual({
    [field]: [message],
  })
})

test('a second statement is another one than the first', async () => {
  const change = { question: 'Why?', about: '0', second: '1' }
  expect(criterionOf(await after(asWritten, change)).about).toEqual([0, 1])
  expect(Object.keys(await refused(pageOf(asWritten), asWritten, sent(asWritten, { ...change, second: '0' })))).toEqual(
    ['second'],
  )
})

test('own words that are chosen and left empty are asked for', async () => {
  expect(await refused(pageOf(asWritten), asWritten, sent(asWritten, { picked: 'own-words' }))).toEqual({
    question: ['Enter your question, or choose one of those above'],
  })
})
