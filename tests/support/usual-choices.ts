/**
 * Choices with as much in them as a vacancy usually has, for tests that need a full one: up to eight skills, the deepest
 * first, some at application and some at interview, a lead criterion, and the suggested behaviours.
 */
import { type RoleLevel, skillLevelNames } from '../../app/domain/framework/release'
import { scaleFor } from '../../app/domain/policy/scales'
import type { Policy } from '../../app/domain/policy/schemas'
import type { Choices, SkillChoice } from '../../app/domain/vacancy/choices'
import type { Stage } from '../../app/domain/vacancy/stages'

export function usualChoices(level: RoleLevel, policy: Policy): Choices {
  const behaviours = policy.behaviours.suggested[level.variant ?? 'any']
  const deepest = level.skills.toSorted((a, b) => skillLevelNames.indexOf(b.level) - skillLevelNames.indexOf(a.level))
  return {
    post: { closingTime: policy['vacancy-form'].closingTime, numberOfPosts: 1 },
    skills: Object.fromEntries(
      deepest.map(({ skill }, place) => [skill, choiceAt(place, deepest.length, behaviours.length, policy)]),
    ),
    ownCriteria: [],
    leadCriterion: deepest[0]?.skill,
    behaviours: behaviours.map((slug) => ({ slug, stages: ['interview'] })),
    experience: { cv: 'information', statementOfSuitability: false, statementWords: 250 },
    strengths: [],
    tests: [],
    additionalQuestions: [],
    statements: {},
    criteria: {},
    interview: { panelMembers: 3, applicationIds: [], minimumScore: scaleFor('criteria', policy).minimum },
    suggested: [],
  }
}

function choiceAt(place: number, skills: number, behaviours: number, policy: Policy): SkillChoice {
  const { technicalSkills: most, interviewCriteria } = policy['vacancy-form'].limits
  if (place >= most) return { use: 'not used', stages: [] }
  const essentials = skills > most ? Math.max(most - 2, 1) : Math.min(skills, most)
  const later: Stage[] = place < interviewCriteria - behaviours ? ['interview'] : ['application']
  return {
    use: place < essentials ? 'essential' : 'desirable',
    stages: place === 0 ? ['application', 'interview'] : later,
  }
}
