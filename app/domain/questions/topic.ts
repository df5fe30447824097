/** What questions are about: a skill at a level, a behaviour in a band of grades, or a strength. */
import type { Skill, SkillLevelName } from '../framework/release'
import { type Behaviour, type Guidance, isOfficial } from '../policy/behaviours'
import type { Policy } from '../policy/schemas'
import { formatList, sentenceCase } from '../text/format'
import type { Place, Subject } from './place'
import { askableStatements } from './wording'
import type { WrittenFiles } from './written'

export type Topic = SkillTopic | BehaviourTopic | StrengthTopic

/** A place with the words that its questions are made from. */
interface Named extends Place {
  name: string
}

export interface SkillTopic extends Named {
  subject: 'skill'
  level: SkillLevelName
  skill: Skill
}

export interface BehaviourTopic extends Named {
  subject: 'behaviour'
  summary: string
  /** What it asks in the band of grades; positions of statements count in these. */
  indicators: string[]
  /** The indicators are those of a loaded page. */
  official: boolean
}

export interface StrengthTopic extends Named {
  subject: 'strength'
}

export function skillTopic(skill: Skill, level: SkillLevelName): SkillTopic {
  return { subject: 'skill', slug: skill.slug, level, name: skill.name, skill }
}

/** Without guidance nobody says what the behaviour asks in the band. */
export function behaviourTopic(
  { slug, name, summary }: Pick<Behaviour, 'slug' | 'name' | 'summary'>,
  band: number,
  guidance: Guidance | undefined,
): BehaviourTopic {
  const official = guidance !== undefined && isOfficial(guidance)
  const indicators = guidance?.indicators ?? []
  return { subject: 'behaviour', slug, level: String(band), name, summary, indicators, official }
}

/** A strength, named as its file of questions names it, else by its slug: vacancies write each name as they like. */
export function strengthTopic(slug: string, files?: Pick<WrittenFiles, 'strength'>): StrengthTopic {
  const name = files?.strength(slug)?.name ?? sentenceCase(slug.replaceAll('-', ' '))
  return { subject: 'strength', slug, level: '', name }
}

/** The texts that a question can be about, by position; a strength has none. */
export function topicStatements(topic: Topic): string[] {
  if (topic.subject === 'behaviour') return topic.indicators
  const statements = topic.subject === 'skill' ? topic.skill.levels[topic.level] : undefined
  return statements ? askableStatements(statements) : []
}

interface KindOfTopic {
  slug: string
  name: string
  probes: string[]
}

/** The kinds that a question about a subject can be of. */
export function kindsAbout(subject: Subject, { questions }: Policy): KindOfTopic[] {
  const ofStrength = { slug: 'strength', name: 'Strength', probes: questions.strength.probes }
  return subject === 'strength' ? [ofStrength, ...questions.kinds] : questions.kinds
}

/** A kind's name; its slug where the policy files no longer have it. */
export function kindName(slug: string, policy: Policy): string {
  return kindsAbout('strength', policy).find((kind) => kind.slug === slug)?.name ?? slug
}

/** A level as people say it: "expert", the grades of a band ("HEO and SEO", or "band 7" without any), empty for a strength. */
export function levelWords({ subject, level }: Pick<Place, 'subject' | 'level'>, { grades }: Policy): string {
  if (subject !== 'behaviour') return level
  const codes = grades.grades.filter(({ band }) => String(band) === level).map(({ code }) => code)
  return codes.length > 0 ? formatList(codes) : `band ${level}`
}

/** "Prototyping: expert", "Behaviour: Leadership, HEO and SEO", "Strength: Adaptable". */
export function topicTitle(topic: Named, policy: Policy): string {
  if (topic.subject === 'strength') return `Strength: ${topic.name}`
  const level = levelWords(topic, policy)
  return topic.subject === 'skill' ? `${topic.name}: ${level}` : `Behaviour: ${topic.name}, ${level}`
}

/** The level of a behaviour's place, from its grades as we write them, one of them, or "band 7"; undefined for others. */
export function bandCalled(words: string, policy: Policy): string | undefined {
  const asked = words.toLowerCase()
  const found = policy.grades.grades.find(({ code, band }) => {
    const all = levelWords({ subject: 'behaviour', level: String(band) }, policy)
    return asked === code.toLowerCase() || asked === all.toLowerCase()
  })
  return found ? String(found.band) : /^(?:band )?(\d{1,3})$/.exec(asked)?.[1]
}
