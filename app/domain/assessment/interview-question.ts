/** The question that the panel asks about a technical criterion: the manager's choice, else the first in use. */
import { asReworded, type BankQuestion, emptyBank, ownQuestionsAt } from '../questions/bank'
import { type Question, questionAbout, questionsFor } from '../questions/make'
import { askableStatements, kindsFor } from '../questions/wording'
import type { VacancyContext } from '../vacancy/vacancy'
import type { InterviewCriterion } from './interview-criterion'
import type { TechnicalCriterion } from './technical-criteria'

/** A criterion's question and indicators, with the statements to choose from and those it quotes, if there are any. */
type Asked = Pick<
  InterviewCriterion,
  'question' | 'probes' | 'lookFor' | 'questionKind' | 'focus' | 'second' | 'unworded' | 'statements'
>

/** The question about a technical criterion as the sheet shows it, with its probes and indicators. */
export function askAboutTechnical(vacancy: VacancyContext, criterion: TechnicalCriterion): Asked {
  const choice = vacancy.choices.criteria[criterion.key] ?? {}
  const { kind, focus, ...asked } = questionOf(vacancy, criterion)
  const own = { questionKind: kind, question: choice.question ?? asked.text, probes: choice.probes ?? asked.probes }
  const statements = askableStatements(criterion.statements)
  const { items, leadIn } = criterion.statements
  if (statements.length === 0) {
    const lookFor = { leadIn: `${leadIn} ${vacancy.policy.questions.unworded.lookFor}`, items: [] }
    return { ...own, lookFor, statements: undefined, unworded: true }
  }
  // A level that is one sentence has that sentence to tick.
  const lookFor = items.length > 0 ? criterion.statements : { leadIn: '', items: [leadIn] }
  return { ...own, lookFor, statements, focus: focus[0] ?? 0, second: focus[1] }
}

/** The question that the choices name, else the first in use. */
function questionOf(vacancy: VacancyContext, criterion: TechnicalCriterion): BankQuestion {
  const { choices, policy } = vacancy
  const { variant } = vacancy.level
  const { kind, focus, second } = choices.criteria[criterion.key] ?? {}
  const texts = askableStatements(criterion.statements)
  const made = madeFor(vacancy, criterion)
  const reworded = (question: Question) => inBank(vacancy, criterion, question)
  const first = made.find((question) => !reworded(question).retired) ?? made[0]
  if (!first) throw new Error(`No question is made for ${criterion.slug}`)
  const usual = reworded(first)
  if (texts.length === 0) return reworded(made.find((question) => question.kind === kind) ?? first)
  const at = focus !== undefined && focus < texts.length ? focus : usual.focus[0]
  if (at === undefined || (kind === undefined && focus === undefined && second === undefined)) return usual
  const also = second !== undefined && second < texts.length && second !== at ? [second] : []
  const asked = kind ?? (at === usual.focus[0] ? usual.kind : kindsFor(texts[at] ?? '', variant, policy)[0]?.slug)
  return reworded(questionAbout(texts, [at, ...also], asked ?? usual.kind, policy))
}

/** Every question about a criterion, retired ones too: made ones as now worded, then those of the department's bank. */
export function questionsAbout(vacancy: VacancyContext, criterion: TechnicalCriterion): BankQuestion[] {
  const made = madeFor(vacancy, criterion).map((question) => inBank(vacancy, criterion, question))
  return criterion.kind === 'own' ? made : [...made, ...ownQuestionsAt(criterion.skill, criterion.level, vacancy.bank)]
}

/** The questions made for the criterion: about a skill, or about the statements of an own criterion. */
function madeFor({ level, policy }: VacancyContext, criterion: TechnicalCriterion): Question[] {
  const at = criterion.kind === 'own' ? 'working' : criterion.level
  return questionsFor(criterion.name, at, criterion.statements, level.variant, policy)
}

/** A made question in the bank's words; the bank has none about own criteria. */
function inBank({ bank = emptyBank }: VacancyContext, criterion: TechnicalCriterion, question: Question): BankQuestion {
  const [skill, level] = criterion.kind === 'own' ? ['', 'working' as const] : [criterion.slug, criterion.level]
  return asReworded(question, skill, level, bank)
}
