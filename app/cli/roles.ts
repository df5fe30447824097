/** `roles`: lists the roles to build from. Reads no policy file, so that it answers at once. */
import { readSettings } from '../config/settings.server'
import { type Release, type Role, type RoleLevel, skillBySlug } from '../domain/framework/release'
import { countMissingGrades } from '../domain/framework/typical-grades'
import { currentFramework, type LoadedFramework } from '../models/framework.server'
import { openAndFill } from '../models/open-database.server'
import { readOptions } from './wrong-argument'

export async function printRoles(words: string[]): Promise<void> {
  const { json } = readOptions('roles', words, { json: { type: 'boolean' } })
  const { release } = await readFramework()
  console.log(
    json
      ? JSON.stringify(
          release.roles.map((role) => asJson(release, role)),
          null,
          2,
        )
      : asText(release.roles),
  )
  if (json) return
  const missing = countMissingGrades(release)
  if (missing) console.error(`Note: ${missing}`)
}

async function readFramework(): Promise<LoadedFramework> {
  const store = await openAndFill(readSettings(process.env))
  try {
    return await currentFramework({ store })
  } finally {
    await store.close()
  }
}

function asJson(release: Release, { slug, name, family, levels }: Role) {
  return { slug, name, family, levels: levels.map((level) => levelAsJson(release, level)) }
}

function levelAsJson(release: Release, { slug, name, number, variant, typicalGrades, skills }: RoleLevel) {
  return {
    slug,
    name,
    number,
    variant: variant ?? null,
    typicalGrades: typicalGrades ?? null,
    skills: skills.map((need) => ({ name: skillBySlug(release, need.skill).name, level: need.level })),
  }
}

function asText(all: Role[]): string {
  return all.flatMap((role) => [`${role.slug} (${role.family})`, ...role.levels.map(levelAsText)]).join('\n')
}

function levelAsText({ slug, number, variant, typicalGrades, skills }: RoleLevel): string {
  // Unknown grades are omitted here and noted once, for all levels.
  const grades = typicalGrades && (typicalGrades.join(', ') || 'no typical grade')
  return `  ${number}. ${slug}: ${[grades, variant, `${skills.length} skills`].filter(Boolean).join('; ')}`
}
