/** Draws a random sample of a release's made questions, the same for the same seed. */
import { type Release, skillLevelNames } from '../../app/domain/framework/release'
import type { Policy } from '../../app/domain/policy/schemas'
import { questionsFor } from '../../app/domain/questions/make'

export interface SampledQuestion {
  /** "Prototyping, working, situation" */
  about: string
  text: string
}

/** Every question of every skill level, for either variant. */
export function allQuestions({ skills }: Release, policy: Policy): SampledQuestion[] {
  return skills.flatMap((skill) =>
    skillLevelNames.flatMap((level) => {
      const statements = skill.levels[level]
      // A management variant has every kind.
      return statements
        ? questionsFor(skill.name, level, statements, 'management', policy).map(({ kind, text }) => ({
            about: `${skill.name}, ${level}, ${kind}`,
            text,
          }))
        : []
    }),
  )
}

/** Draws `count` of the questions without replacement. */
export function drawQuestions(questions: SampledQuestion[], count: number, seed: number): SampledQuestion[] {
  const left = [...questions]
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  return Array.from({ length: Math.min(count, left.length) }, () => {
    return left.splice(Math.floor(random() * left.length), 1)
  }).flat()
}
