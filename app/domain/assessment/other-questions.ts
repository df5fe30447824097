/** Questions about behaviours and strengths. */
import { asReworded, type BankQuestion, bankQuestions, emptyBank } from '../questions/bank'
import { madeAboutStrength } from '../questions/made-others'
import { madeQuestions } from '../questions/our-questions'
import { type BehaviourTopic, behaviourTopic, type StrengthTopic, strengthTopic } from '../questions/topic'
import { slugOf } from '../text/slug'
import type { CriterionChoice } from '../vacancy/choices'
import type { VacancyContext } from '../vacancy/vacancy'
import type { BehaviourCriterion } from './behaviour-criteria'
import { firstInUse, generalProbes, questionSource } from './question-source'

interface Asked {
  of: 'behaviour' | 'strength'
  choice?: CriterionChoice
  questions: BankQuestion[]
  made: BankQuestion[]
}

/** The words of a question as the choices give them, with the rest of the question that they were taken from. */
function askedAs({ policy }: VacancyContext, { of, choice = {}, questions, made }: Asked) {
  // Choices saved before questions were written name a made one by its position.
  const { focus, question } = choice
  const older = question === undefined && focus !== undefined ? made.find(({ about }) => about[0] === focus) : undefined
  const usual = older ?? firstInUse(questions)
  return {
    questionKind: choice.kind ?? usual?.kind,
    question: question ?? usual?.text ?? '',
    probes: choice.probes ?? (question === undefined ? usual?.probes : generalProbes(of, choice.kind, policy)) ?? [],
    strong: question === undefined ? usual?.strong : choice.strong,
    about: (question === undefined ? usual?.about : choice.about) ?? [],
  }
}

/** The question about a behaviour as the sheet shows it. */
export function askAboutBehaviour(vacancy: VacancyContext, criterion: BehaviourCriterion) {
  return askedAs(vacancy, {
    of: 'behaviour',
    choice: vacancy.choices.criteria[criterion.key],
    questions: behaviourQuestions(vacancy, criterion),
    made: madeAbout(vacancy, topicOf(vacancy, criterion)),
  })
}

/** Every question about a behaviour at the vacancy's grade, retired ones too: ours as now worded, then those of the bank. */
export function behaviourQuestions(vacancy: VacancyContext, criterion: BehaviourCriterion): BankQuestion[] {
  return questionsOf(vacancy, topicOf(vacancy, criterion))
}

function topicOf({ grade }: VacancyContext, { behaviour, guidance }: BehaviourCriterion): BehaviourTopic {
  return behaviourTopic(behaviour, grade.band, guidance)
}

/** The question about a strength as the sheet shows it; `key` is that of its criterion. */
export function askAboutStrength(vacancy: VacancyContext, key: string, name: string) {
  const topic = strengthTopic(slugOf(name), questionSource(vacancy).written)
  const made = madeAbout(vacancy, topic).map(quoting(vacancy, topic, name))
  const choice = vacancy.choices.criteria[key]
  return {
    ...askedAs(vacancy, { of: 'strength', choice, questions: strengthQuestions(vacancy, name), made }),
    about: [],
  }
}

/** Every question about a strength, retired ones too: ours as now worded, then those of the bank. */
export function strengthQuestions(vacancy: VacancyContext, name: string): BankQuestion[] {
  const topic = strengthTopic(slugOf(name), questionSource(vacancy).written)
  return questionsOf(vacancy, topic).map(quoting(vacancy, topic, name))
}

/** Lets a made question in our own words quote the strength's name as the vacancy writes it; the bank has one spelling. */
function quoting({ policy }: VacancyContext, topic: StrengthTopic, name: string) {
  const typed = madeAboutStrength(name, policy)
  const words = new Map(madeAboutStrength(topic.name, policy).map(({ text }, at) => [text, typed[at]?.text ?? text]))
  return (question: BankQuestion): BankQuestion => ({ ...question, text: words.get(question.text) ?? question.text })
}

function questionsOf(vacancy: VacancyContext, topic: BehaviourTopic | StrengthTopic): BankQuestion[] {
  return bankQuestions(topic, vacancy.level.variant, questionSource(vacancy), vacancy.bank ?? emptyBank)
}

function madeAbout(vacancy: VacancyContext, topic: BehaviourTopic | StrengthTopic): BankQuestion[] {
  const made = madeQuestions(topic, vacancy.level.variant, questionSource(vacancy))
  return made.map((question) => asReworded(question, topic, vacancy.bank ?? emptyBank))
}
