/** What a question of the bank is about, in forms and addresses. */
import { bankQuestions } from '../domain/questions/bank'
import type { BankSource } from '../domain/questions/bank-view'
import { keyOfPlace, type Place, subjectKey, subjects } from '../domain/questions/place'
import type { Topic } from '../domain/questions/topic'
import { slugOf } from '../domain/text/slug'
import { placeOfAddress } from '../frame/paths'
import type { FoundQuestion } from './bank'
import { oneOf, optionalText } from './form'
import { definePage } from './page'

/** The page that asks what a new question is about; the strength may be one that is not in the list. */
export const subjectPage = definePage({
  fields: ({ topics }: BankSource) => ({
    subject: oneOf(['', ...topics.all.map(subjectKey)], 'Choose from the list').optional(),
    strength: optionalText,
  }),
  read: () => ({}),
  write: ({ subject, strength }, { policy }, wrong): Pick<Place, 'subject' | 'slug'> => {
    const most = policy['vacancy-form'].limits.shortText
    if (!strength) {
      if (!subject) wrong('subject', 'Choose what the question is about, or enter another strength')
      return readSubject(subject ?? '')
    }
    if (subject) wrong('strength', 'Enter another strength or choose from the list, not both')
    if (slugOf(strength) === '') wrong('strength', 'The name of the strength must have letters')
    if (strength.length > most) wrong('strength', `The name of the strength must be ${most} characters or fewer`)
    return { subject: 'strength', slug: slugOf(strength) }
  },
})

/** "behaviour/leadership" in its parts. */
function readSubject(key: string): Pick<Place, 'subject' | 'slug'> {
  const [first, slug = ''] = key.split('/')
  return { subject: subjects.find((subject) => subject === first) ?? 'skill', slug }
}

/** The places of the subject that the address of a new question names; none for an unknown one. */
export function levelsAsked(query: URLSearchParams, { topics }: Pick<BankSource, 'topics'>): Topic[] {
  const asked = readSubject(query.get('subject') ?? `skill/${query.get('skill')}`)
  if (asked.subject !== 'strength') return topics.all.filter((topic) => subjectKey(topic) === subjectKey(asked))
  const topic = slugOf(asked.slug) === asked.slug ? topics.find({ ...asked, level: '' }) : undefined
  return topic && asked.slug !== '' ? [topic] : []
}

/** Finds the question that an address names; undefined if there is none. */
export function findBankQuestion(
  params: Record<string, string | undefined>,
  { topics, bank, ...source }: Omit<BankSource, 'release'>,
): FoundQuestion | undefined {
  const place = placeOfAddress(params)
  const topic = place && topics.all.find((topic) => keyOfPlace(topic) === keyOfPlace(place))
  const question =
    topic && bankQuestions(topic, 'management', source, bank).find(({ value }) => value === params.question)
  return question && { topic, question }
}
