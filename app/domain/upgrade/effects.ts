/** Describes the effects of a move on a vacancy's choices, in sentences for the person who decides. */
import { assess } from '../assessment/assess'
import { levelAssessed, type SkillCriterion, skillKey } from '../assessment/technical-criteria'
import { skillBySlug } from '../framework/release'
import { formatList } from '../text/format'
import { roundCount } from '../vacancy/rounds'
import { formatStages } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import { choicesAfterMove, chosenAbout, isOfOtherStatements, placeAfterMove, quotable } from './move-choices'
import { leftOutGone, levelAfterMove, skillsOf } from './skills-after-move'
import type { MoveTarget } from './target'

/** The vacancy after a move to the target. */
export function vacancyAfterMove(
  vacancy: VacancyContext,
  framework: VacancyContext['framework'],
  target: MoveTarget,
): VacancyContext {
  return { ...vacancy, ...target, framework, choices: choicesAfterMove(vacancy, target) }
}

/** Names the choices that have no place after the move. */
export function lostInMove(vacancy: VacancyContext, target: MoveTarget): string[] {
  return [
    ...lostSkills(vacancy, target),
    ...lostLevels(vacancy, target),
    ...lostLeftOut(vacancy, target),
    ...lostLead(vacancy, target),
    ...lostTieBreak(vacancy, target),
    ...lostFocus(vacancy, target),
    ...lostSamples(vacancy, target),
  ]
}

function lostSkills(vacancy: VacancyContext, target: MoveTarget): string[] {
  return skillsOf(vacancy)
    .filter(({ slug, use }) => use !== 'not used' && !levelAfterMove(vacancy, target, slug))
    .map(({ skill, use, stages }) => {
      const { question, probes } = chosenAbout(vacancy, skill)
      const own = [...(question === undefined ? [] : ['question']), ...(probes === undefined ? [] : ['follow-ups'])]
      const withOwn = own.length > 0 ? `, with your own ${formatList(own)}` : ''
      return `${skill.name} (${use}, assessed at ${formatStages(stages, roundCount(vacancy))})${withOwn}`
    })
}

function lostLevels(vacancy: VacancyContext, target: MoveTarget): string[] {
  return keptSkills(vacancy, target).flatMap(({ slug, name, level }) => {
    const now = levelAfterMove(vacancy, target, slug)
    if (level !== vacancy.choices.skills[slug]?.level || now === level) return []
    return [`${name} at ${level}, which has no text any more: it is assessed at ${now}`]
  })
}

function lostLeftOut(vacancy: VacancyContext, target: MoveTarget): string[] {
  return keptSkills(vacancy, target).flatMap((criterion) =>
    leftOutGone(vacancy, target, criterion).map(
      (text) => `What you left out of ${criterion.name}, which has other words now or none: “${text}”`,
    ),
  )
}

function lostLead(vacancy: VacancyContext, target: MoveTarget): string[] {
  const { leadCriterion } = vacancy.choices
  const lead = assess(vacancy).technical.find(({ slug }) => slug === leadCriterion)
  if (!lead || choicesAfterMove(vacancy, target).leadCriterion === leadCriterion) return []
  return [`${lead.name} as the lead criterion`]
}

function lostTieBreak(vacancy: VacancyContext, target: MoveTarget): string[] {
  const { tieBreak } = vacancy.choices.interview
  if (!tieBreak || choicesAfterMove(vacancy, target).interview.tieBreak) return []
  const skill = vacancy.release.skills.find((skill) => skillKey(skill) === tieBreak)
  return skill ? [`${skill.name} as what decides between equal totals`] : []
}

function lostFocus(vacancy: VacancyContext, target: MoveTarget): string[] {
  return keptSkills(vacancy, target).flatMap(({ skill, published }) => {
    const choice = chosenAbout(vacancy, skill)
    if (isOfOtherStatements(vacancy, skill.slug, choice)) return []
    const { question, focus, second, about = [] } = choice
    const positions = question === undefined ? [focus, second] : about
    return positions.flatMap((at) => {
      const statement = quotable(published)[at ?? -1]
      if (!statement || placeAfterMove(vacancy, target, skill.slug, at) !== undefined) return []
      return [`The statement that the question about ${skill.name} is about: “${statement}”`]
    })
  })
}

function lostSamples(vacancy: VacancyContext, target: MoveTarget): string[] {
  const { samples } = vacancy.choices
  if (!samples || choicesAfterMove(vacancy, target).samples) return []
  const skill = vacancy.release.skills.find((skill) => skillKey(skill) === samples.criterion)
  return skill ? [`Your two sample answers about ${skill.name}`] : []
}

/** Names the choices that stay but may no longer fit. */
export function toCheckAfterMove(vacancy: VacancyContext, target: MoveTarget): string[] {
  return keptSkills(vacancy, target).flatMap(({ skill, level: atPresent, published }) => {
    const newer = skillBySlug(target.release, skill.slug)
    const level = levelAfterMove(vacancy, target, skill.slug) ?? atPresent
    const [before, after] = [quotable(published), quotable(newer.levels[level])]
    if (before.join('\n') === after.join('\n')) return []
    const { focus, question, probes } = chosenAbout(vacancy, skill)
    const kept = [...(question === undefined ? [] : ['question']), ...(probes === undefined ? [] : ['follow-ups'])]
    if (kept.length > 0)
      return [`The ${formatList(kept)} about ${newer.name}, kept as chosen: the statements are other ones now`]
    const place = placeAfterMove(vacancy, target, skill.slug, focus)
    if (focus === undefined || place === undefined || before[focus] === after[place]) return []
    return [`The question about ${newer.name}: it quotes the statement in its new words, “${after[place]}”`]
  })
}

/** The skills that the vacancy uses and still has after the move. */
function keptSkills(vacancy: VacancyContext, target: MoveTarget): SkillCriterion[] {
  return skillsOf(vacancy).filter(({ slug, use }) => use !== 'not used' && levelAfterMove(vacancy, target, slug))
}

/** The skills that are new to the level, and how each comes in. */
export function joiningSkills(vacancy: VacancyContext, target: MoveTarget): string[] {
  const { skills } = choicesAfterMove(vacancy, target)
  return target.level.skills
    .filter((need) => !levelAssessed(vacancy, need.skill))
    .map(({ skill, level }) => {
      const { use, stages } = skills[skill] ?? { use: 'not used', stages: [] }
      const { name } = skillBySlug(target.release, skill)
      const assessed = `${use}, assessed at ${formatStages(stages, roundCount(vacancy))}`
      return `${name} (${level}): ${use === 'not used' ? 'not used' : assessed}`
    })
}
