/** Exports what search.mjs measures: a big release in a database, and searching it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseFrameworkCsv } from '../../app/domain/framework/import/csv/parse'
import type { Release, Role } from '../../app/domain/framework/release'
import { saveFramework } from '../../app/models/framework.server'
import { searchFramework } from '../../app/models/search.server'
import { shippedRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

let framework: string

/**
 * Saves a release at `path` and stays connected: the framework's own files from `folder`, else the shipped role many
 * times. Returns its size and the role with the most skills to show.
 */
export async function open(path: string, folder?: string) {
  const release = folder ? fromFiles(folder) : multiplied(shippedRelease, 22)
  context = openContext(path)
  framework = await saveFramework(
    context,
    { name: 'Bench', source: 'bench', licence: 'OGL', attribution: 'none' },
    release,
  )
  const levels = release.roles.flatMap((role) => role.levels)
  const [largest] = release.roles.toSorted((a, b) => needsOf(b) - needsOf(a))
  return { roles: release.roles.length, levels: levels.length, skills: release.skills.length, largest: largest?.slug }
}

export function search(words: string) {
  return searchFramework(context, framework, words)
}

export const close = () => context.store.close()

function needsOf({ levels }: Role): number {
  return levels.reduce((needs, { skills }) => needs + skills.length, 0)
}

function fromFiles(folder: string): Release {
  const file = (name: string) => ({ name, text: readFileSync(resolve(folder, name), 'utf8') })
  return parseFrameworkCsv([file('roles.csv'), file('skills.csv')]).release
}

/** Repeats the release, each time with names, slugs and skills of its own. */
function multiplied({ roles, skills }: Release, times: number): Release {
  const copies = Array.from({ length: times }, (_, place): Release => {
    const own = (slug: string) => (place === 0 ? slug : `${slug}-${place}`)
    return {
      roles: roles.map((role) => ({
        ...role,
        slug: own(role.slug),
        name: own(role.name),
        sharedSkills: [],
        levels: role.levels.map((level) => ({
          ...level,
          skills: level.skills.map((need) => ({ ...need, skill: own(need.skill) })),
        })),
      })),
      skills: skills.map((skill) => ({ ...skill, slug: own(skill.slug), name: own(skill.name) })),
    }
  })
  return { roles: copies.flatMap((copy) => copy.roles), skills: copies.flatMap((copy) => copy.skills) }
}
