/** The question that the panel asks about a technical criterion: the manager's choice, else the first in use. */
import type { Statements } from '../framework/release'
import { statementsDigest } from '../framework/statements'
import { asReworded, type BankQuestion, bankQuestions, emptyBank } from '../questions/bank'
import { questionAbout, questionsFor } from '../questions/make'
import type { Place } from '../questions/place'
import { skillTopic } from '../questions/topic'
import { askableStatements, kindsFor } from '../questions/wording'
import type { CriterionChoice } from '../vacancy/choices'
import type { VacancyContext } from '../vacancy/vacancy'
import type { InterviewCriterion } from './interview-criterion'
import { firstInUse, generalProbes, questionSource } from './question-source'
import type { TechnicalCriterion } from './technical-criteria'

type Asked = Pick<
  InterviewCriterion,
  'question' | 'probes' | 'strong' | 'lookFor' | 'questionKind' | 'about' | 'unworded' | 'statements'
>

/** The question about a technical criterion as the sheet shows it, with its probes and indicators. */
export function askAboutTechnical(vacancy: VacancyContext, criterion: TechnicalCriterion): Asked {
  const choice = vacancy.choices.criteria[criterion.key] ?? {}
  const usual = usualQuestion(vacancy, criterion)
  const statements = askableStatements(publishedOf(criterion))
  const kind = choice.kind ?? usual.kind
  const asked = {
    questionKind: kind,
    ...(choice.question === undefined
      ? { question: usual.text, probes: choice.probes ?? usual.probes, strong: usual.strong, about: usual.about }
      : {
          question: choice.question,
          probes: choice.probes ?? generalProbes(criterion.kind, kind, vacancy.policy),
          strong: choice.strong,
          about: aboutChosen(choice, publishedOf(criterion)) ?? [],
        }),
  }
  const { items, leadIn } = criterion.statements
  if (statements.length === 0) {
    const lookFor = { leadIn: `${leadIn} ${vacancy.policy.questions.unworded.lookFor}`, items: [] }
    return { ...asked, lookFor, statements: undefined, unworded: true }
  }
  // A level that is one sentence has that sentence to tick.
  const lookFor = items.length > 0 ? criterion.statements : { leadIn: '', items: [leadIn] }
  return { ...asked, lookFor, statements }
}

/** Every question about a criterion, retired ones too: ours as now worded, then those of the department's bank. */
export function questionsAbout(vacancy: VacancyContext, criterion: TechnicalCriterion): BankQuestion[] {
  const { policy, bank = emptyBank, level } = vacancy
  if (criterion.kind === 'own') {
    const made = questionsFor(criterion.name, 'working', criterion.statements, level.variant, policy)
    return made.map((question) => asReworded(question, nowhere, emptyBank))
  }
  const topic = skillTopic(criterion.skill, criterion.level)
  const isAssessed = ({ about }: BankQuestion) =>
    about.length === 0 || about.some((at) => !criterion.without.includes(at))
  const offered = bankQuestions(topic, level.variant, questionSource(vacancy), bank).filter(isAssessed)
  if (offered.some(({ id }) => id === undefined)) return offered
  // All that is written is about statements that are left out: of the others, questions can be made.
  return bankQuestions(topic, level.variant, { policy }, bank).filter(isAssessed)
}

/** The bank has no place for an own criterion, so its questions are asked as they are made. */
const nowhere: Place = { subject: 'skill', slug: '', level: '' }

/** Positions count in all statements of the level, whether they are left out or not. */
export function publishedOf(criterion: TechnicalCriterion): Statements {
  return criterion.kind === 'own' ? criterion.statements : criterion.published
}

/** The made question that older choices name, else the first in use that was written for these words. */
function usualQuestion(vacancy: VacancyContext, criterion: TechnicalCriterion): BankQuestion {
  const usual = firstInUse(questionsAbout(vacancy, criterion))
  if (!usual) throw new Error(`No question is made for ${criterion.slug}`)
  return madeQuestionChosen(vacancy, criterion, usual) ?? usual
}

/** Choices saved before questions were written name a made one, by its kind and the statements that it quotes. */
function madeQuestionChosen(
  { choices, policy, level, bank = emptyBank }: VacancyContext,
  criterion: TechnicalCriterion,
  usual: BankQuestion,
): BankQuestion | undefined {
  const { kind, focus, second, question } = choices.criteria[criterion.key] ?? {}
  if (question !== undefined || (kind === undefined && focus === undefined && second === undefined)) return undefined
  const texts = askableStatements(publishedOf(criterion))
  const place = criterion.kind === 'own' ? nowhere : skillTopic(criterion.skill, criterion.level)
  if (texts.length === 0) {
    const at = criterion.kind === 'own' ? 'working' : criterion.level
    const made = questionsFor(criterion.name, at, publishedOf(criterion), level.variant, policy)
    const found = made.find((question) => question.kind === kind)
    return found && asReworded(found, place, bank)
  }
  const first = focus !== undefined && focus < texts.length ? focus : (usual.about[0] ?? 0)
  const also = second !== undefined && second < texts.length && second !== first ? [second] : []
  const wanted = kind ?? kindsFor(texts[first] ?? '', level.variant, policy)[0]?.slug ?? usual.kind
  return asReworded(questionAbout(texts, [first, ...also], wanted, policy), place, bank)
}

/** The statements that a question of the choices is about; undefined where they do not say, or count in other words. */
function aboutChosen(choice: CriterionChoice, published: Statements): number[] | undefined {
  const { about, statements, focus, second } = choice
  if (about && (!statements || statements === statementsDigest(published))) return about
  const last = askableStatements(published).length - 1
  const positions = [focus, second].filter((at) => at !== undefined && at <= last) as number[]
  return about === undefined && positions.length > 0 ? positions : undefined
}
