/** Finds the words that a skill shares with the description of a role: the rarer a word is among skills, the more it tells. */
import { oncePer } from '../text/once'
import { type Release, type Role, type RoleLevel, type Skill, type SkillLevelName, skillBySlug } from './release'

export interface SharedWords {
  /** Those that tell something of the skill, as the role's description spells them, the rarest first. */
  words: string[]
  /** The sum of the weights of all: each counts the logarithm of how rare it is among the skills of the release. */
  weight: number
}

/** The words of a skill at a level that the role and role level are described with. */
export function sharedWords(
  release: Release,
  { role, level }: { role: Role; level: RoleLevel },
  slug: string,
  at: SkillLevelName,
): SharedWords {
  const said = wordsOf(roleText(role, level))
  const rarity = rarityIn(release)
  const shared = [...wordsOf(skillText(skillBySlug(release, slug), [at])).keys()]
    .filter((stem) => said.has(stem))
    .map((stem) => ({ word: said.get(stem) ?? stem, weight: rarity.get(stem) ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight)
  const telling = shared.filter(({ weight }) => weight > commonest)
  return { words: telling.map(({ word }) => word), weight: shared.reduce((sum, { weight }) => sum + weight, 0) }
}

/** A word in more than a third of the skills tells nothing of one of them. */
const commonest = Math.log(3)

/** By stem, how rare a word is among the skills of a release. */
const rarityIn = oncePer(({ skills }: Release): Map<string, number> => {
  const users = new Map<string, number>()
  for (const skill of skills)
    for (const stem of wordsOf(skillText(skill)).keys()) users.set(stem, (users.get(stem) ?? 0) + 1)
  return new Map([...users].map(([stem, count]) => [stem, Math.log(skills.length / count)]))
})

function skillText({ name, description = '', levels }: Skill, at = Object.keys(levels) as SkillLevelName[]): string {
  return [name, description, ...at.flatMap((level) => levels[level]?.items ?? [])].join(' ')
}

function roleText({ name, summary, description, responsibilities }: Role, level: RoleLevel): string {
  const own = [level.name, level.description, ...(level.responsibilities?.items ?? [])]
  return [name, summary, description, responsibilities, ...own].join(' ')
}

/** Words of any text: they tell nothing of what it is about. */
const plainWords = new Set(
  [
    'about after also although among around because been before being between both could does done during each',
    'either ensure every for from further have having help here however include includes including into itself',
    'just keep know level levels like made make makes making many might more most much must need needs only other others over',
    'place rather role roles same should since some such take takes taking than that their them then there these',
    'they this those through under until upon using various very want well were what when where whether which',
    'while whose will with within without work working would your good best able across appropriate',
  ]
    .join(' ')
    .split(' '),
)

/** The telling words of four letters or more by their stem, in lower case. */
function wordsOf(text: string): Map<string, string> {
  const words = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !plainWords.has(word))
  return new Map(words.map((word) => [word.replace(/(ations?|ings?|ments?|ers?|ed|es|s)$/, ''), word]))
}
