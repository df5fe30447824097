/** The sift sheet: one application scored by one person, criterion by criterion. */
import { behaviourCriteria, skillCriteria } from './criteria'
import { formatList } from './figures'
import { personCan } from './interview-anchors'
import { scaleFor } from './scales'
import { scoredAgainst, scoredWriting } from './scored-writing'
import { gradeWords, type Slice, vacancyTitle } from './vacancy'

/** What the template of the sift sheet shows. */
export function siftSheetView(slice: Slice) {
  const { choices, packs, grade, framework } = slice
  const scale = scaleFor('criteria', packs)
  return {
    title: vacancyTitle(slice),
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    instructions: packs.panel.sift,
    scale,
    scores: scale.points.map(({ score }) => score).join(' '),
    minimumScore: choices.interview.minimumScore,
    criteria: siftCriteria(slice),
    writing: formatList(scoredWriting(slice)),
    scoredAgainst: scoredAgainst(slice),
    framework,
  }
}

function siftCriteria(slice: Slice) {
  const skills = skillCriteria(slice).map(({ skill, level, lead, stages, statements, weight }) => ({
    name: skill.name,
    standard: `Skill level: ${level}${lead ? ' · Lead criterion' : ''}`,
    stages,
    weight,
    ...statements,
  }))
  const behaviours = behaviourCriteria(slice).map(({ behaviour, indicators, stages, weight }) => ({
    name: behaviour.name,
    standard: `Behaviour, grade: ${slice.grade.code}`,
    stages,
    weight,
    leadIn: personCan,
    items: indicators,
  }))
  return [...skills, ...behaviours].filter(({ stages }) => stages.includes('application'))
}
