/** Finds the skills of a release that can be assessed, by the words that a person types. */
import { byAlphabet } from './families'
import type { Release, Skill, SkillLevelName } from './release'
import { wordsOf } from './search'
import { levelsWithText } from './statements'

/** The most skills that are listed. */
const maxFound = 20

export interface FoundSkill extends Pick<Skill, 'slug' | 'name' | 'description'> {
  /** The levels that the framework has words for. */
  levels: SkillLevelName[]
}

/**
 * The skills whose name, description or statements have every word, as a word or its beginning: in the name first, then
 * in the description, then in the statements. `more` counts those that are not listed.
 */
export function findSkills({ skills }: Release, typed: string): { skills: FoundSkill[]; more: number } {
  const words = wordsOf(typed).words.map((word) => word.toLowerCase())
  if (words.length === 0) return { skills: [], more: 0 }
  const found = skills
    .map((skill) => ({ skill, levels: levelsWithText(skill) }))
    .filter(({ levels }) => levels.length > 0)
    .map(({ skill, levels }) => ({ ...pick(skill), levels, place: placeOf(skill, words) }))
    .filter(({ place }) => place < places)
    .toSorted((a, b) => a.place - b.place || byAlphabet(a.name, b.name))
  const listed = found.slice(0, maxFound).map(({ place: _, ...skill }) => skill)
  return { skills: listed, more: found.length - listed.length }
}

const pick = ({ slug, name, description }: Skill) => ({ slug, name, description })

const places = 3

function placeOf({ name, description = '', levels }: Skill, words: string[]): number {
  const statements = Object.values(levels).flatMap(({ items }) => items)
  const texts = [name, `${name} ${description}`, [name, description, ...statements].join(' ')]
  const found = texts.findIndex((text) => {
    const own = wordsIn(text)
    return words.every((word) => own.some((other) => other.startsWith(word)))
  })
  return found < 0 ? places : found
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
