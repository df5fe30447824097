/** The sift sheet: one application scored by one person, criterion by criterion. */
import { personCan } from '../assessment/anchors'
import type { Assessed } from '../assessment/assessment'
import { scoredAgainst, scoredWriting } from '../assessment/scored-writing'
import { gradeWords } from '../policy/grades'
import { scaleFor, scoreChoices } from '../policy/scales'
import { formatList, sentenceCase } from '../text/format'
import { slugOf } from '../text/slug'
import { vacancyTitle } from '../vacancy/vacancy'

/** Fills one page of applications. */
const linesOfSummary = 12

/** Values for the template of the sift sheet. */
export function siftSheetView(assessed: Assessed) {
  const { vacancy } = assessed
  const { choices, policy, grade, framework } = vacancy
  const scale = scaleFor('criteria', policy)
  const criteria = siftCriteria(assessed)
  const writing = formatList(scoredWriting(vacancy))
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    instructions: policy.panel.sift,
    scale,
    scores: scoreChoices(scale),
    minimumScore: choices.interview.minimumScore,
    criteria,
    writing,
    lead: criteria.some(({ lead }) => lead),
    scoredAgainst: scoredAgainst(assessed),
    lines: Array<number>(criteria.length > 0 || writing ? linesOfSummary : 0).fill(0),
    framework,
  }
}

function siftCriteria({ vacancy, assessment }: Assessed) {
  const skills = assessment.skills.map(({ skill, level, use, lead, stages, statements }) => ({
    key: slugOf(skill.name),
    name: skill.name,
    standard: `${sentenceCase(use)} · Skill level: ${level}${lead ? ' · Lead criterion' : ''}`,
    stages,
    lead,
    ...statements,
  }))
  const behaviours = assessment.behaviours.map(({ behaviour, indicators, stages }) => ({
    key: slugOf(behaviour.name),
    name: behaviour.name,
    standard: `Behaviour, grade: ${vacancy.grade.code}`,
    stages,
    lead: false,
    leadIn: personCan,
    items: indicators,
  }))
  return [...skills, ...behaviours].filter(({ stages }) => stages.includes('application'))
}
