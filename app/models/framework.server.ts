/** Framework releases: written once, read once, then kept in memory. */
import { asc, desc, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { changeNotes, frameworks, roleLevelSkills, roleLevels, roles, skillLevels, skills } from '../../db/schema'
import type { Framework, Release, Role, RoleLevel, Skill } from '../domain/framework/release'
import type { RequestContext, StoreContext } from './request-context.server'
import type { Transaction } from './revisions.server'
import { indexFramework } from './search.server'

export interface LoadedFramework {
  framework: Framework & { importedAt: string }
  release: Release
}

const loaded = new WeakMap<object, Map<string, LoadedFramework>>()

/** True if any release has been loaded. */
export function hasFramework(context: StoreContext): boolean {
  return context.store.database.select({ id: frameworks.id }).from(frameworks).limit(1).get() !== undefined
}

/** The newest release. Throws before the seed has run. */
export async function currentFramework(context: StoreContext): Promise<LoadedFramework> {
  const newest = context.store.database
    .select({ id: frameworks.id })
    .from(frameworks)
    .orderBy(desc(frameworks.id))
    .limit(1)
    .get()
  if (!newest) throw new Error('No framework release has been loaded')
  return getFramework(context, newest.id)
}

/** A release by id; a vacancy's foreign key ensures that it exists. */
export async function getFramework(context: StoreContext, id: string): Promise<LoadedFramework> {
  const kept = loaded.get(context.store) ?? new Map<string, LoadedFramework>()
  loaded.set(context.store, kept)
  const found = kept.get(id) ?? readFramework(context, id)
  kept.set(id, found)
  return found
}

function readFramework(context: StoreContext, id: string): LoadedFramework {
  const db = context.store.database
  const framework = db.select().from(frameworks).where(eq(frameworks.id, id)).get()
  if (!framework) throw new Error(`No framework release ${id}`)
  return { framework, release: { roles: readRoles(context, id), skills: readSkills(context, id) } }
}

function readRoles(context: StoreContext, id: string): Role[] {
  const db = context.store.database
  const levels = db.select().from(roleLevels).where(eq(roleLevels.framework, id)).orderBy(asc(roleLevels.number)).all()
  const needs = db
    .select()
    .from(roleLevelSkills)
    .where(eq(roleLevelSkills.framework, id))
    .orderBy(asc(roleLevelSkills.position))
    .all()
  const notes = db
    .select()
    .from(changeNotes)
    .where(eq(changeNotes.framework, id))
    .orderBy(asc(changeNotes.position))
    .all()
  const rows = db.select().from(roles).where(eq(roles.framework, id)).orderBy(asc(roles.position)).all()
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

function readSkills(context: StoreContext, id: string): Skill[] {
  const db = context.store.database
  const levels = db.select().from(skillLevels).where(eq(skillLevels.framework, id)).all()
  const rows = db.select().from(skills).where(eq(skills.framework, id)).orderBy(asc(skills.position)).all()
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
  return context.store.database.transaction((tx) => writeFramework(context, tx, about, release), {
    behavior: 'immediate',
  })
}

/** Writes a release as the newest within the caller's transaction; returns its id. */
export function writeFramework(
  { now }: RequestContext,
  tx: Transaction,
  about: Omit<Framework, 'id'>,
  release: Release,
): string {
  const framework = uuidv7()
  tx.insert(frameworks)
    .values({ ...about, id: framework, importedAt: now().toISOString() })
    .run()
  release.skills.forEach((skill, position) => {
    tx.insert(skills)
      .values({ framework, position, slug: skill.slug, name: skill.name, description: skill.description })
      .run()
    for (const [level, statements] of Object.entries(skill.levels))
      tx.insert(skillLevels)
        .values({ framework, skill: skill.slug, level: level as keyof typeof skill.levels, statements })
        .run()
  })
  release.roles.forEach((role, position) => {
    tx.insert(roles)
      .values({ framework, position, ...role })
      .run()
    for (const level of role.levels) {
      tx.insert(roleLevels)
        .values({ framework, role: role.slug, ...level })
        .run()
      level.skills.forEach((need, place) => {
        tx.insert(roleLevelSkills)
          .values({ framework, role: role.slug, roleLevel: level.slug, position: place, ...need })
          .run()
      })
    }
    role.updates.forEach((update, place) => {
      tx.insert(changeNotes)
        .values({ framework, role: role.slug, position: place, ...update })
        .run()
    })
  })
  indexFramework(tx, framework)
  return framework
}

/** The release of that id, else the newest; undefined where there is none of that id. */
export async function findFramework(context: RequestContext, id: string | null): Promise<LoadedFramework | undefined> {
  if (!id) return currentFramework(context)
  const known = context.store.database.select({ id: frameworks.id }).from(frameworks).where(eq(frameworks.id, id)).get()
  return known && getFramework(context, id)
}

/** A role of the newest release by slug; undefined where there is none. */
export async function findRole(context: RequestContext, slug: string | null | undefined) {
  const current = await currentFramework(context)
  const role = current.release.roles.find((one) => one.slug === slug)
  return role && { ...current, role }
}

/** A role level of the newest release by its slugs; undefined where there is none. */
export async function findRoleLevel(context: RequestContext, roleSlug: string | null, levelSlug: string | null) {
  const found = await findRole(context, roleSlug)
  const level = found?.role.levels.find((one) => one.slug === levelSlug)
  return found && level && { ...found, level }
}

/** A skill of the newest release by slug; undefined where there is none. */
export async function findSkill(context: RequestContext, slug: string | null) {
  const current = await currentFramework(context)
  const skill = current.release.skills.find((one) => one.slug === slug)
  return skill && { ...current, skill }
}
