/** Everything that the bank can have questions about: the release's skills, the policy's behaviours, and strengths. */
import { byAlphabet } from '../framework/families'
import { type Release, skillLevelNames } from '../framework/release'
import { type Behaviour, behavioursOf, type Guidance, guidanceAt } from '../policy/behaviours'
import type { Policy } from '../policy/schemas'
import { keyOfPlace, type Place } from './place'
import { behaviourTopic, skillTopic, strengthTopic, type Topic } from './topic'
import type { QuestionSource } from './written'

export interface Topics {
  /** Skills by level, behaviours by band of grades, then strengths by name. */
  all: Topic[]
  /** Undefined for a skill level or a band that is not there; any other strength is one that a vacancy may name. */
  find: (place: Place) => Topic | undefined
}

/** The topics of a release and the policy files, with the strengths that somebody wrote about or that entries name. */
export function topicsOf({ skills }: Pick<Release, 'skills'>, source: QuestionSource, entries: Place[]): Topics {
  const all = [...skillTopics(skills), ...behaviourTopics(source), ...strengthTopics(source, entries)]
  const byKey = new Map(all.map((topic) => [keyOfPlace(topic), topic]))
  const find = (place: Place) => {
    const isStrength = place.subject === 'strength' && place.level === ''
    return byKey.get(keyOfPlace(place)) ?? (isStrength ? strengthTopic(place.slug, source.written) : undefined)
  }
  return { all, find }
}

function skillTopics(skills: Release['skills']): Topic[] {
  return skills.flatMap((skill) =>
    skillLevelNames.filter((level) => skill.levels[level]).map((level) => skillTopic(skill, level)),
  )
}

/** A behaviour's bands are those of the grades for which somebody says what it asks, and those of the policy file. */
function behaviourTopics({ policy }: QuestionSource): Topic[] {
  const { grades } = policy.grades
  return behavioursOf(policy).flatMap((behaviour) => {
    const bands = [...grades, ...behaviour.guidance].flatMap(({ band }) => band ?? [])
    return [...new Set(bands)]
      .toSorted((a, b) => a - b)
      .flatMap((band) => {
        const guidance = guidanceInBand(behaviour, band, policy)
        return guidance ? [behaviourTopic(behaviour, band, guidance)] : []
      })
  })
}

/** The guidance for the lowest grade of a band that has any; the policy file may have bands without a grade. */
function guidanceInBand(behaviour: Behaviour, band: number, { grades }: Policy): Guidance | undefined {
  const inBand = grades.grades.filter((grade) => grade.band === band)
  if (inBand.length === 0) return behaviour.guidance.find((own) => own.band === band)
  return inBand.flatMap((grade) => guidanceAt(behaviour, grade) ?? [])[0]
}

function strengthTopics({ written }: QuestionSource, entries: Place[]): Topic[] {
  const named = entries.filter(({ subject }) => subject === 'strength').map(({ slug }) => slug)
  const slugs = new Set([...(written?.strengths() ?? []).map(({ strength }) => strength), ...named])
  return [...slugs].map((slug) => strengthTopic(slug, written)).toSorted((a, b) => byAlphabet(a.name, b.name))
}
