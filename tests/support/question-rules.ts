/** Rules for the words of questions that somebody wrote; each finds what is wrong, in a few words. */
import type { WrittenQuestion } from '../../app/domain/questions/written'

const maxWords = 35
const maxFollowUpWords = 22

/** Words of the scoring scales: a question or a note that uses one seems to say the score. */
const scaleWord = /\b(not demonstrated|minimal|moderate|acceptable|good|strong|outstanding)\b/i
const request =
  /^(tell|describe|walk|talk|explain|give|show|take|think|choose|pick|imagine|suppose|sketch|name|outline|share|compare|say|picture|start|read)\b/i
const twoQuestions = /\b(and|or),? (how|what|why|when|who|which|where|would|did)\b/i

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
}

/** The first five words, by which a listener tells two questions apart. */
export function openingOf(text: string): string {
  return wordsOf(text).slice(0, 5).join(' ')
}

/** What is wrong with one question, without the statements that it is about. */
export function faultsOf({
  text,
  followUps,
  strong,
}: Pick<WrittenQuestion, 'text' | 'followUps' | 'strong'>): string[] {
  const sentences = text.split(/(?<=[.?!])\s+/)
  const marks = text.split('?').length - 1
  const requests = sentences.filter((sentence) => request.test(sentence)).length
  return [
    ...faultIf(wordsOf(text).length > maxWords, `more than ${maxWords} words`),
    ...faultIf(!/^[A-Z].*[.?]$/.test(text), 'not a whole sentence'),
    ...faultIf(marks > 1 || (marks === 0 && requests !== 1), 'not one question or one request'),
    ...faultIf(twoQuestions.test(text), 'two questions in one'),
    ...faultIf(/[“”"—;]/.test(text), 'a quotation, dash or semicolon'),
    ...[text, ...followUps, ...strong].flatMap((words) =>
      faultIf(scaleWord.test(words), `a word of the scale: ${words}`),
    ),
    ...followUps.flatMap((followUp) => [
      ...faultIf(wordsOf(followUp).length > maxFollowUpWords, `a long follow-up: ${followUp}`),
      ...faultIf(!/^[^?]+\?$/.test(followUp), `a follow-up that is not one question: ${followUp}`),
    ]),
    ...strong.flatMap((note) => faultIf(!/^[a-z][^?]*[^.?]$/.test(note), `a note that is no phrase: ${note}`)),
  ]
}

/** What is wrong with the questions of one place together. */
export function faultsTogether(questions: Pick<WrittenQuestion, 'kind' | 'text'>[], kinds: number): string[] {
  const openings = questions.map(({ text }) => openingOf(text))
  return [
    ...faultIf(questions.length < 3, 'fewer than three questions'),
    ...faultIf(new Set(questions.map(({ kind }) => kind)).size < kinds, `fewer than ${kinds} kinds`),
    ...faultIf(new Set(openings).size < openings.length, 'two that begin alike'),
    ...questions.flatMap(({ text }, at) =>
      questions.slice(0, at).flatMap((other) => faultIf(likeness(text, other.text) > 0.6, `two alike: ${text}`)),
    ),
  ]
}

/** What of a statement a question or a note repeats: the whole of it, or six words in a row. */
export function quotedIn(statement: string, texts: string[]): string[] {
  const words = wordsOf(statement)
  const length = Math.min(6, words.length)
  if (length < 3) return []
  const runs = Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' '))
  return texts.filter((text) => runs.some((run) => ` ${wordsOf(text).join(' ')} `.includes(` ${run} `)))
}

const plain = new Set(
  'a an the you your of to in on for and or that this it is was were be been how what when where why who which with at by from did do does would have has had about us tell them they their not as so if than then there into one'.split(
    ' ',
  ),
)

/** The share of telling words that two texts have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(wordsOf(text).filter((word) => !plain.has(word))))
  if (!a || !b || a.size === 0 || b.size === 0) return 0
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size)
}

function faultIf(isFault: boolean, fault: string): string[] {
  return isFault ? [fault] : []
}
