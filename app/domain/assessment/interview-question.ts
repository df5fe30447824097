/** The question that the panel asks about a skill: the manager's choice, else the first in use from the bank. */
import { asReworded, type BankQuestion, emptyBank } from '../questions/bank'
import { type Question, questionAbout, questionsFor } from '../questions/make'
import { askableStatements, kindsFor } from '../questions/wording'
import type { VacancyContext } from '../vacancy/vacancy'
import type { SkillCriterion } from './criteria'
import type { InterviewCriterion } from './interview-criterion'

/** A skill's question and indicators, with the statements to choose from and those it quotes, if there are any. */
type Asked = Pick<
  InterviewCriterion,
  'question' | 'probes' | 'lookFor' | 'questionKind' | 'focus' | 'second' | 'unworded'
> & {
  statements: string[] | undefined
}

/** The question about a skill as the sheet shows it, with its probes and indicators. */
export function askAboutSkill(vacancy: VacancyContext, criterion: SkillCriterion): Asked {
  const choice = vacancy.choices.criteria[criterion.key] ?? {}
  const { kind, focus, ...asked } = skillQuestion(vacancy, criterion)
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

/** The question that the choices name, else the first in use from the bank. */
function skillQuestion(vacancy: VacancyContext, { key, skill, level, statements }: SkillCriterion): BankQuestion {
  const { choices, policy, bank = emptyBank } = vacancy
  const { variant } = vacancy.level
  const { kind, focus, second } = choices.criteria[key] ?? {}
  const texts = askableStatements(statements)
  const made = questionsFor(skill.name, level, statements, variant, policy)
  const reworded = (question: Question) => asReworded(question, skill.slug, level, bank)
  const first = made.find((question) => !reworded(question).retired) ?? made[0]
  if (!first) throw new Error(`No question is made for ${skill.slug} at ${level}`)
  const usual = reworded(first)
  if (texts.length === 0) return reworded(made.find((question) => question.kind === kind) ?? first)
  const at = focus !== undefined && focus < texts.length ? focus : usual.focus[0]
  if (at === undefined || (kind === undefined && focus === undefined && second === undefined)) return usual
  const also = second !== undefined && second < texts.length && second !== at ? [second] : []
  const asked = kind ?? (at === usual.focus[0] ? usual.kind : kindsFor(texts[at] ?? '', variant, policy)[0]?.slug)
  return reworded(questionAbout(texts, [at, ...also], asked ?? usual.kind, policy))
}
