/** Framework releases: written once, read once, then kept in memory. */
import { asc, desc, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { indexFramework } from '../../db/framework-search'
import { changeNotes, frameworks, roleLevelSkills, roleLevels, roles, skillLevels, skills } from '../../db/schema'
import type { ReadAccess, Transaction } from '../../db/store'
import type { Framework, Release, Role, RoleLevel, Skill } from '../domain/framework/release'
import { inTransaction, type RequestContext, read, type StoreContext } from './request-context.server'

export interface LoadedFramework {
  framework: Framework & { importedAt: string }
  release: Release
}

const loaded = new WeakMap<object, Map<string, Promise<LoadedFramework>>>()

/** True if any release has been loaded. */
export async function hasFramework(context: StoreContext): Promise<boolean> {
  return (await read(context, newestFramework)) !== undefined
}

/** The newest release. Throws before the seed has run. */
export async function currentFramework(context: StoreContext): Promise<LoadedFramework> {
  const newest = await read(context, newestFramework)
  if (!newest) throw new Error('No framework release has been loaded')
  return getFramework(context, newest)
}

/** The id of the newest release; undefined if none has been loaded. */
export async function newestFramework(db: ReadAccess): Promise<string | undefined> {
  const [newest] = await db.select({ id: frameworks.id }).from(frameworks).orderBy(desc(frameworks.id)).limit(1)
  return newest?.id
}

/** A release by id; a vacancy's foreign key ensures that it exists. */
export function getFramework(context: StoreContext, id: string): Promise<LoadedFramework> {
  const kept = loaded.get(context.store) ?? new Map<string, Promise<LoadedFramework>>()
  loaded.set(context.store, kept)
  const known = kept.get(id)
  if (known) return known
  const found = read(context, (db) => readFramework(db, id))
  kept.set(id, found)
  // One that could not be read is read again when it is next asked for.
  found.catch(() => kept.delete(id))
  return found
}

async function readFramework(db: ReadAccess, id: string): Promise<LoadedFramework> {
  const [framework] = await db.select().from(frameworks).where(eq(frameworks.id, id))
  if (!framework) throw new Error(`No framework release ${id}`)
  return { framework, release: { roles: await readRoles(db, id), skills: await readSkills(db, id) } }
}

async function readRoles(db: ReadAccess, id: string): Promise<Role[]> {
  const levels = await db.select().from(roleLevels).where(eq(roleLevels.framework, id)).orderBy(asc(roleLevels.number))
  const needs = await db
    .select()
    .from(roleLevelSkills)
    .where(eq(roleLevelSkills.framework, id))
    .orderBy(asc(roleLevelSkills.position))
  const notes = await db
    .select()
    .from(changeNotes)
    .where(eq(changeNotes.framework, id))
    .orderBy(asc(changeNotes.position))
  const rows = await db.select().from(roles).where(eq(roles.framework, id)).orderBy(asc(roles.position))
  return rows.map(({ framework: _framework, position: _position, ...role }) => ({
    ...withoutNulls(role),
    levels: levels
      .filter((level) => level.role === role.slug)
      .map(
        ({ framework: _, role: roleSlug, ...level }): RoleLevel => ({
          ...withoutNulls(level),
          skills: needs
            .filter((need) => need.role === roleSlug && need.roleLevel === level.slug)
            .map(({ skill, level: skillLevel }) => ({ skill, level: skillLevel })),
        }),
      ),
    updates: notes.filter((note) => note.role === role.slug).map(({ date, notes: texts }) => ({ date, notes: texts })),
  }))
}

async function readSkills(db: ReadAccess, id: string): Promise<Skill[]> {
  const levels = await db.select().from(skillLevels).where(eq(skillLevels.framework, id))
  const rows = await db.select().from(skills).where(eq(skills.framework, id)).orderBy(asc(skills.position))
  return rows.map(({ framework: _framework, position: _position, ...skill }) => ({
    ...withoutNulls(skill),
    levels: Object.fromEntries(
      levels.filter((level) => level.skill === skill.slug).map((level) => [level.level, level.statements]),
    ),
  }))
}

type WithoutNulls<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>
}

function withoutNulls<T extends object>(row: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<T>
}

/** Saves a release in one transaction, as the newest; returns its id. */
export async function saveFramework(
  context: RequestContext,
  about: Omit<Framework, 'id'>,
  release: Release,
): Promise<string> {
  return inTransaction(context, (tx) => writeFramework(context, tx, about, release))
}

/** Writes a release as the newest within the caller's transaction; returns its id. */
export async function writeFramework(
  { now }: RequestContext,
  tx: Transaction,
  about: Omit<Framework, 'id'>,
  release: Release,
): Promise<string> {
  const framework = uuidv7()
  await tx.insert(frameworks).values({ ...about, id: framework, importedAt: now().toISOString() })
  for (const [position, skill] of release.skills.entries()) await writeSkill(tx, framework, position, skill)
  for (const [position, role] of release.roles.entries()) await writeRole(tx, framework, position, role)
  await indexFramework(tx, framework)
  return framework
}

async function writeSkill(tx: Transaction, framework: string, position: number, skill: Skill): Promise<void> {
  const { slug, name, description } = skill
  await tx.insert(skills).values({ framework, position, slug, name, description })
  for (const [level, statements] of Object.entries(skill.levels))
    await tx
      .insert(skillLevels)
      .values({ framework, skill: slug, level: level as keyof typeof skill.levels, statements })
}

async function writeRole(tx: Transaction, framework: string, position: number, role: Role): Promise<void> {
  await tx.insert(roles).values({ framework, position, ...role })
  for (const level of role.levels) {
    await tx.insert(roleLevels).values({ framework, role: role.slug, ...level })
    const place = { framework, role: role.slug, roleLevel: level.slug }
    for (const [position, need] of level.skills.entries())
      await tx.insert(roleLevelSkills).values({ ...place, position, ...need })
  }
  for (const [position, update] of role.updates.entries())
    await tx.insert(changeNotes).values({ framework, role: role.slug, position, ...update })
}

/** The release of that id, else the newest; undefined where there is none of that id. */
export async function findFramework(context: RequestContext, id: string | null): Promise<LoadedFramework | undefined> {
  if (!id) return currentFramework(context)
  const [known] = await read(context, (db) =>
    db.select({ id: frameworks.id }).from(frameworks).where(eq(frameworks.id, id)),
  )
  return known && getFramework(context, id)
}

/** A role of the newest release by slug; undefined where there is none. */
export async function findRole(context: RequestContext, slug: string | null | undefined) {
  const current = await currentFramework(context)
  const role = current.release.roles.find((role) => role.slug === slug)
  return role && { ...current, role }
}

/** A role level of the newest release by its slugs; undefined where there is none. */
export async function findRoleLevel(context: RequestContext, roleSlug: string | null, levelSlug: string | null) {
  const found = await findRole(context, roleSlug)
  const level = found?.role.levels.find((level) => level.slug === levelSlug)
  return found && level && { ...found, level }
}

/** A skill of the newest release by slug; undefined where there is none. */
export async function findSkill(context: RequestContext, slug: string | null) {
  const current = await currentFramework(context)
  const skill = current.release.skills.find((skill) => skill.slug === slug)
  return skill && { ...current, skill }
}
