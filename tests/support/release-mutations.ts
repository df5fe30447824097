/** Releases that could follow the shipped one, for tests that try many. */
import fc from 'fast-check'
import { type Release, type RoleLevel, skillLevelNames } from '../../app/domain/framework/release'
import { aNewerRelease, levelIn } from './build'

type Mutation = (release: Release) => void

const place = fc.nat(30)
const words = fc.constantFrom('lead others', 'You can:', 'apply **standards** <b>', 'é “quoted”', 'x'.repeat(300), ' ')

function at<T>(list: T[], position: number): T | undefined {
  return list[position % Math.max(list.length, 1)]
}

function ofLevel(change: (level: RoleLevel, release: Release) => void): Mutation {
  return (release) => change(levelIn(release), release)
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map((position) => ofLevel((level) => void level.skills.splice(position % (level.skills.length + 1), 1))),
  fc.tuple(place, fc.constantFrom(...skillLevelNames)).map(([position, name]) =>
    ofLevel((level, release) => {
      const need = at(level.skills, position)
      const skill = release.skills.find(({ slug }) => slug === need?.skill)
      if (need && skill?.levels[name]) need.level = name
    }),
  ),
  place.map((position) =>
    ofLevel((level, release) => {
      const slug = `new-${position}`
      if (release.skills.some((skill) => skill.slug === slug)) return
      release.skills.push({
        slug,
        name: `New ${position}`,
        levels: { working: { leadIn: 'You can:', items: ['start'] } },
      })
      level.skills.splice(position % (level.skills.length + 1), 0, { skill: slug, level: 'working' })
    }),
  ),
  fc.tuple(place, place, words).map(
    ([position, item, text]): Mutation =>
      (release) => {
        const level = levelIn(release)
        const need = at(level.skills, position)
        const statements = release.skills.find(({ slug }) => slug === need?.skill)?.levels[need?.level ?? 'working']
        statements?.items.splice(item % (statements.items.length + 1), item % 2, text)
      },
  ),
  fc.tuple(place, words).map(
    ([position, text]): Mutation =>
      (release) => {
        for (const statements of Object.values(at(release.skills, position)?.levels ?? {})) statements.leadIn = text
      },
  ),
  place.map(
    (position): Mutation =>
      (release) => {
        const gone = at(release.skills, position)?.slug
        release.skills = release.skills.filter(({ slug }) => slug !== gone)
        for (const level of release.roles.flatMap(({ levels }) => levels))
          level.skills = level.skills.filter(({ skill }) => skill !== gone)
      },
  ),
  place.map(
    (position): Mutation =>
      (release) => {
        const skill = at(release.skills, position)
        if (skill) skill.name = `${skill.name} and more`
      },
  ),
  words.map((text) => ofLevel((level) => void Object.assign(level, { description: text, typicalGrades: [text] }))),
  words.map(
    (text): Mutation =>
      (release) => {
        release.roles[0]?.updates.unshift({ date: '2030-01-01', notes: [text] })
      },
  ),
)

/** The shipped release after up to eight changes. */
export const laterRelease = fc
  .array(mutation, { maxLength: 8 })
  .map((changes) => aNewerRelease((release) => changes.forEach((change) => void change(release))))
