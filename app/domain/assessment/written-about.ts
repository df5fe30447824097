/** Collects what is written about the criteria of one vacancy. */
import { behavioursOf } from '../policy/behaviours'
import type { WrittenFiles, WrittenQuestions } from '../questions/written'
import { slugOf } from '../text/slug'
import type { VacancyContext } from '../vacancy/vacancy'
import { addedSkills } from './technical-criteria'

/** What is written about every skill, behaviour and strength that the vacancy has, used or not. */
export function writtenAbout(
  { level, choices, policy }: Pick<VacancyContext, 'level' | 'choices' | 'policy'>,
  files: WrittenFiles,
): WrittenQuestions {
  const skills = [...level.skills.map(({ skill }) => skill), ...addedSkills({ level, choices })]
  return {
    skills: found(skills, files.skill),
    behaviours: found(
      behavioursOf(policy).map(({ slug }) => slug),
      files.behaviour,
    ),
    strengths: found(choices.strengths.map(slugOf), files.strength),
  }
}

function found<File>(slugs: string[], find: (slug: string) => File | undefined): Record<string, File> {
  return Object.fromEntries(
    slugs.flatMap((slug) => {
      const file = find(slug)
      return file ? [[slug, file]] : []
    }),
  )
}
