/** The interview: its criteria in order, each with a question, probes, and anchors from the framework's own ladder. */
import { personCan } from '../policy/behaviours'
import { scaleFor } from '../policy/scales'
import { strengthWords } from '../policy/strengths'
import { oncePer } from '../text/once'
import { slugOf } from '../text/slug'
import { isPanelScored, isPresented } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import { behaviourAnchor, technicalAnchor } from './anchors'
import { type BehaviourCriterion, behaviourCriteria } from './behaviour-criteria'
import { standardWords } from './criterion-words'
import type { InterviewCriterion } from './interview-criterion'
import { askAboutTechnical } from './interview-question'
import { askAboutBehaviour, askAboutStrength } from './other-questions'
import { type TechnicalCriterion, technicalCriteria } from './technical-criteria'

/** Everything assessed at interview, in the manager's order, else skills, behaviours, then strengths. */
export const interviewCriteria = oncePer((vacancy: VacancyContext): InterviewCriterion[] => {
  const criteria = usualCriteria(vacancy)
  const order = vacancy.choices.interview.order ?? []
  const place = ({ key }: InterviewCriterion) => (order.includes(key) ? order.indexOf(key) : order.length)
  return criteria.toSorted((a, b) => place(a) - place(b))
})

function usualCriteria(vacancy: VacancyContext): InterviewCriterion[] {
  return [
    ...technicalCriteria(vacancy)
      .filter((criterion) => isPanelScored(criterion.stages))
      .map((criterion) => technicalAtInterview(vacancy, criterion)),
    ...behaviourCriteria(vacancy)
      .filter((criterion) => isPanelScored(criterion.stages))
      .map((criterion) => behaviourAtInterview(vacancy, criterion)),
    ...vacancy.choices.strengths.map((name) => strengthAtInterview(vacancy, name)),
  ]
}

function technicalAtInterview(vacancy: VacancyContext, criterion: TechnicalCriterion): InterviewCriterion {
  const { kind, key, heading, name, stages, lead, weight } = criterion
  return {
    ...{ kind, key, heading, name, stages, lead, weight },
    inParticular: criterion.kind === 'skill' ? criterion.inParticular : undefined,
    standard: `${criterion.use === 'desirable' ? 'Desirable' : 'Essential'} · ${standardWords(criterion)}`,
    passes: criterion.use !== 'desirable',
    fallsShort: technicalAnchor(criterion, -1),
    stronger: technicalAnchor(criterion, 1),
    scale: scaleFor('criteria', vacancy.policy),
    ...askAboutTechnical(vacancy, criterion),
    ...inPresentation(vacancy, criterion),
  }
}

/** Replaces the question of a criterion shown only in a presentation, unless the manager worded one. */
function inPresentation(
  { choices, policy }: VacancyContext,
  { key, stages }: TechnicalCriterion,
): { question?: string } {
  const own = choices.criteria[key]?.question !== undefined
  return isPresented(stages) && !own ? { question: policy.panel.presentationQuestion } : {}
}

function behaviourAtInterview(vacancy: VacancyContext, criterion: BehaviourCriterion): InterviewCriterion {
  const { grade, policy } = vacancy
  return {
    ...criterion,
    ...askAboutBehaviour(vacancy, criterion),
    standard: `Grade: ${grade.code}`,
    passes: true,
    lead: false,
    lookFor: {
      leadIn: criterion.guidance?.leadIn ?? 'There is no guidance for this grade.',
      items: criterion.indicators,
    },
    lookForNote: criterion.guidance?.sourceLine,
    fallsShort: behaviourAnchor(criterion, grade, -1, policy),
    stronger: behaviourAnchor(criterion, grade, 1, policy),
    scale: scaleFor('criteria', policy),
  }
}

function strengthAtInterview(vacancy: VacancyContext, name: string): InterviewCriterion {
  const { choices, policy } = vacancy
  const heading = `Strength: ${name}`
  const key = slugOf(heading)
  const scale = scaleFor('strengths', policy)
  const words = strengthWords(name, policy)
  return {
    kind: 'strength',
    key,
    heading,
    name,
    stages: ['interview'],
    standard: `Scored on the ${scale.name.toLowerCase()}`,
    passes: true,
    lead: false,
    weight: choices.criteria[key]?.weight ?? 1,
    ...askAboutStrength(vacancy, key, name),
    definition: words,
    lookFor: { leadIn: personCan, items: policy.questions.strength.indicators },
    definitionSource: words?.sourceLine,
    lookForNote: policy.questions.strength.sourceLine,
    scale,
  }
}
