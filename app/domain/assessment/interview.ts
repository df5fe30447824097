/** The interview: its criteria in order, each with a question, probes, and anchors from the framework's own ladder. */
import { scaleFor } from '../policy/scales'
import { oncePer } from '../text/once'
import { slugOf } from '../text/slug'
import { isPanelScored, isPresented } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import { behaviourAnchor, personCan, skillAnchor } from './anchors'
import type { BehaviourCriterion } from './criteria'
import { behaviourCriteria, type SkillCriterion, skillCriteria } from './criteria'
import type { InterviewCriterion } from './interview-criterion'
import { askAboutSkill } from './interview-question'
import { behaviourQuestions, strengthQuestions } from './other-questions'

/** Everything assessed at interview, in the manager's order, else skills, behaviours, then strengths. */
export const interviewCriteria = oncePer((vacancy: VacancyContext): InterviewCriterion[] => {
  const criteria = usualCriteria(vacancy)
  const order = vacancy.choices.interview.order ?? []
  const place = ({ key }: InterviewCriterion) => (order.includes(key) ? order.indexOf(key) : order.length)
  return criteria.toSorted((a, b) => place(a) - place(b))
})

function usualCriteria(vacancy: VacancyContext): InterviewCriterion[] {
  return [
    ...skillCriteria(vacancy)
      .filter((criterion) => isPanelScored(criterion.stages))
      .map((criterion) => skillAtInterview(vacancy, criterion)),
    ...behaviourCriteria(vacancy)
      .filter((criterion) => isPanelScored(criterion.stages))
      .map((criterion) => behaviourAtInterview(vacancy, criterion)),
    ...vacancy.choices.strengths.map((name) => strengthAtInterview(vacancy, name)),
  ]
}

function skillAtInterview(vacancy: VacancyContext, criterion: SkillCriterion): InterviewCriterion {
  return {
    ...criterion,
    name: criterion.skill.name,
    standard: `${criterion.use === 'desirable' ? 'Desirable' : 'Essential'} · Skill level: ${criterion.level}`,
    passes: criterion.use !== 'desirable',
    fallsShort: skillAnchor(criterion, -1),
    stronger: skillAnchor(criterion, 1),
    scale: scaleFor('criteria', vacancy.policy),
    ...askAboutSkill(vacancy, criterion),
    ...inPresentation(vacancy, criterion),
  }
}

/** Replaces the question of a criterion shown only in a presentation, unless the manager worded one. */
function inPresentation({ choices, policy }: VacancyContext, { key, stages }: SkillCriterion): { question?: string } {
  const own = choices.criteria[key]?.question !== undefined
  return isPresented(stages) && !own ? { question: policy.panel.presentationQuestion } : {}
}

function behaviourAtInterview(
  { grade, choices, policy }: VacancyContext,
  criterion: BehaviourCriterion,
): InterviewCriterion {
  const choice = choices.criteria[criterion.key] ?? {}
  const questions = behaviourQuestions(criterion, policy)
  const asked = questions.find(({ focus }) => focus[0] === choice.focus) ?? questions[0]
  return {
    ...criterion,
    name: criterion.behaviour.name,
    standard: `Grade: ${grade.code}`,
    passes: true,
    lead: false,
    question: choice.question ?? asked?.text ?? '',
    probes: choice.probes ?? asked?.probes ?? [],
    focus: asked?.focus[0],
    lookFor:
      criterion.indicators.length > 0
        ? { leadIn: personCan, items: criterion.indicators }
        : { leadIn: 'There is no guidance for this grade.', items: [] },
    lookForNote: policy.behaviours.sourceLine,
    fallsShort: behaviourAnchor(criterion, grade.band, -1, policy),
    stronger: behaviourAnchor(criterion, grade.band, 1, policy),
    scale: scaleFor('criteria', policy),
  }
}

function strengthAtInterview({ choices, policy }: VacancyContext, name: string): InterviewCriterion {
  const heading = `Strength: ${name}`
  const key = slugOf(heading)
  const choice = choices.criteria[key] ?? {}
  const scale = scaleFor('strengths', policy)
  const questions = strengthQuestions(name, policy)
  const asked = questions.find(({ focus }) => focus[0] === choice.focus) ?? questions[0]
  return {
    kind: 'strength',
    key,
    heading,
    name,
    stages: ['interview'],
    standard: `Scored on the ${scale.name.toLowerCase()}`,
    passes: true,
    lead: false,
    weight: choice.weight ?? 1,
    question: choice.question ?? asked?.text ?? '',
    probes: choice.probes ?? asked?.probes ?? [],
    focus: asked?.focus[0],
    lookFor: { leadIn: personCan, items: policy.questions.strength.indicators },
    scale,
  }
}
