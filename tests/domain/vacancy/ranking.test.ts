import { describe, expect, test } from 'vitest'
import { sharedWords } from '../../../app/domain/framework/shared-words'
import { compareRanks, rankedSkills, technicalTwin } from '../../../app/domain/vacancy/ranking'
import { levelIn, shippedRelease, twoRoles } from '../../support/build'

const [role] = shippedRelease.roles
if (!role) throw new Error('The shipped page has a role')
const at = (slug: string, release = shippedRelease) => {
  const own = release.roles.find(({ levels }) => levels.some((level) => level.slug === slug))
  const level = own?.levels.find((level) => level.slug === slug)
  if (!own || !level) throw new Error(`No ${slug}`)
  return { release, role: own, level }
}
const reasonsOf = (slug: string, skill: string, release = shippedRelease) =>
  rankedSkills(at(slug, release)).find((ranked) => ranked.skill === skill)?.reasons

describe.each(role.levels.map(({ slug }) => slug))('the skills of %s', (slug) => {
  const ranked = rankedSkills(at(slug))

  test('are all there, each with a reason', () => {
    expect(ranked.map(({ skill }) => skill).toSorted()).toEqual(
      at(slug)
        .level.skills.map(({ skill }) => skill)
        .toSorted(),
    )
    expect(ranked.filter(({ reasons }) => reasons.length === 0)).toEqual([])
  })

  test('are never told apart by the alphabet alone', () => {
    for (const [place, { ranks }] of ranked.entries()) {
      const next = ranked[place + 1]
      if (next) expect(compareRanks(ranks, next.ranks)).toBeGreaterThan(0)
    }
  })

  test('are in the same order when the framework lists them in another', () => {
    const { level, ...rest } = at(slug)
    const turned = { ...level, skills: level.skills.toReversed() }
    const levels = rest.role.levels.map((other) => (other.slug === slug ? turned : other))
    expect(rankedSkills({ ...rest, role: { ...rest.role, levels }, level: turned }).map(({ skill }) => skill)).toEqual(
      ranked.map(({ skill }) => skill),
    )
  })
})

test('a management variant begins with what differs from its technical twin', () => {
  const [first, second, third, fourth] = rankedSkills(at('senior-devops-engineer-management'))
  for (const ranked of [first, second, third])
    expect(ranked?.reasons[0]).toMatch(/ in the technical variant, .+ at this role level$/)
  expect(fourth?.reasons[0]).not.toContain('technical variant')
})

test('a higher skill level comes first, then what rises at the role level', () => {
  const ranked = rankedSkills(at('senior-devops-engineer'))
  expect(ranked[0]).toMatchObject({ skill: 'service-support', level: 'expert' })
  expect(ranked[0]?.reasons).toContain('practitioner at DevOps engineer, expert at this role level')
  const rising = ranked.filter(({ level }) => level === 'practitioner').map(({ ranks }) => ranks[2])
  expect(rising).toEqual(rising.toSorted().reverse())
})

test('a skill that the level below does not have is new', () => {
  expect(reasonsOf('junior-devops-engineer', 'user-focus')).toContain('new at this role level')
})

test('how special a skill is comes from the page’s table, and from all roles once they are loaded', () => {
  expect(reasonsOf('senior-devops-engineer', 'user-focus')).toContain('4 other roles need it')
  const { length } = twoRoles.roles
  expect(reasonsOf('senior-devops-engineer', 'user-focus', twoRoles)).toContainEqual(
    expect.stringMatching(new RegExp(`^2 of ${length} roles need it, at \\d+ role levels$`)),
  )
  expect(reasonsOf('senior-tester', 'testing', twoRoles)).toContainEqual(
    expect.stringMatching(/^1 of 2 roles needs it/),
  )
})

test('the words that a skill shares with the role’s description are its own, and rare ones', () => {
  const level = levelIn(shippedRelease)
  const { words } = sharedWords(
    shippedRelease,
    { role, level },
    'programming-and-build-software-engineering',
    'practitioner',
  )
  const text = `${role.description} ${role.responsibilities} ${level.description} ${level.responsibilities?.items.join(' ')}`
  expect(words.length).toBeGreaterThan(0)
  for (const word of words) expect(text.toLowerCase()).toContain(word)
  expect(words.filter((word) => ['have', 'they', 'level', 'ensure'].includes(word))).toEqual([])
})

test('only a management variant has a technical twin', () => {
  const twins = role.levels.map((level) => [level.variant, technicalTwin({ role, level })?.variant])
  expect(twins).toContainEqual(['management', 'technical'])
  for (const [variant, twin] of twins) expect(twin).toBe(variant === 'management' ? 'technical' : undefined)
})
