import { expect } from 'vitest'
import type { Release } from '../../app/domain/framework/release'

/** Checks a release as the tables demand: everything pointed at exists, and slugs are distinct where they must be. */
export function expectWhole({ roles, skills }: Release): void {
  const bySlug = new Map(skills.map((skill) => [skill.slug, skill]))
  expect(bySlug.size).toBe(skills.length)
  expectDifferent(roles)
  for (const { levels, unlevelledSkills = [] } of roles) {
    expectDifferent(levels)
    expect(unlevelledSkills.filter((slug) => !bySlug.has(slug))).toEqual([])
    for (const { skills: needs } of levels) {
      expectDifferent(needs.map(({ skill }) => ({ slug: skill })))
      expect(needs.filter(({ skill, level }) => !bySlug.get(skill)?.levels[level])).toEqual([])
    }
    const twins = levels.flatMap(({ twin }) => twin ?? [])
    expect(twins.filter((twin) => !levels.some(({ slug }) => slug === twin))).toEqual([])
  }
}

function expectDifferent(some: { slug: string }[]): void {
  expect(new Set(some.map(({ slug }) => slug)).size).toBe(some.length)
}
