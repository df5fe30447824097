/** Lists a release's questions: those that are written, and a random sample, the same for the same seed, of those made. */
import { type Release, skillLevelNames } from '../../app/domain/framework/release'
import type { Policy } from '../../app/domain/policy/schemas'
import { questionsFor } from '../../app/domain/questions/make'
import type { WrittenFiles } from '../../app/domain/questions/written'

export interface SampledQuestion {
  /** "Prototyping, working, situation" */
  about: string
  text: string
}

/** Every question that is written for a skill level of the release. */
export function writtenOf({ skills }: Release, written: WrittenFiles): SampledQuestion[] {
  return skills.flatMap(({ slug, name }) =>
    skillLevelNames.flatMap((level) =>
      (written.skill(slug)?.levels[level]?.questions ?? []).map(({ kind, text }) => ({
        about: `${name}, ${level}, ${kind}`,
        text,
      })),
    ),
  )
}

/** Every made question of every skill level, for either variant. */
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
