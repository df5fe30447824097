/** Makes, finds, saves, copies and deletes vacancies. */
import { desc, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { edits, vacancies } from '../../db/schema'
import type { Transaction } from '../../db/store'
import { writtenAbout } from '../domain/assessment/written-about'
import type { Edit } from '../domain/documents/edits'
import type { Release } from '../domain/framework/release'
import type { Policy } from '../domain/policy/schemas'
import type { Bank } from '../domain/questions/bank'
import { type Choices, choicesSchema } from '../domain/vacancy/choices'
import { defaultChoices } from '../domain/vacancy/defaults'
import { type VacancyContext, vacancyTitle } from '../domain/vacancy/vacancy'
import { readEdits } from './edits.server'
import { currentFramework, getFramework } from './framework.server'
import { currentEditions, policyWith } from './official-words.server'
import { readBank } from './question-bank.server'
import { inTransaction, type RequestContext, read } from './request-context.server'
import { recordSave, type SaveResult, save } from './revisions.server'

export interface SavedVacancy {
  id: string
  /** Rises with every save; a form carries the version on which it was opened. */
  version: number
  updatedAt: string
  /** The version before the last move to a newer release, as long as that can be undone. */
  movedFrom?: number
  vacancy: VacancyContext
  edits: Edit[]
}

export interface ListedVacancy {
  id: string
  title: string
  roleLevel: string
  grade: string
  reference?: string
  createdAt: string
  updatedAt: string
}

/** Lists the vacancies, the newest first. */
export async function listVacancies(context: RequestContext): Promise<ListedVacancy[]> {
  const rows = await read(context, (db) =>
    db.select().from(vacancies).orderBy(desc(vacancies.updatedAt), desc(vacancies.id)),
  )
  return Promise.all(
    rows.map(async (row) => {
      const { release } = await getFramework(context, row.framework)
      const level = findLevel(release, row.role, row.roleLevel).level
      return {
        id: row.id,
        title: vacancyTitle({ choices: row.choices, level }),
        roleLevel: level.name,
        grade: row.grade,
        reference: row.choices.post.reference,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
      }
    }),
  )
}

/** The vacancy with everything that its documents are assembled from; undefined where there is none of that id. */
export async function findVacancy(context: RequestContext, id: string): Promise<SavedVacancy | undefined> {
  const [row] = await read(context, (db) => db.select().from(vacancies).where(eq(vacancies.id, id)))
  if (!row) return undefined
  const { version, updatedAt, movedFrom } = row
  return {
    id: row.id,
    version,
    updatedAt,
    ...(movedFrom !== null && { movedFrom }),
    vacancy: await vacancyOf(context, row),
    edits: await readEdits(context, row.id),
  }
}

/** The same for an id that is known; one that is not is a defect of the caller. */
export async function getVacancy(context: RequestContext, id: string): Promise<SavedVacancy> {
  const found = await findVacancy(context, id)
  if (!found) throw new Error(`No vacancy ${id}`)
  return found
}

/** What a saved row, or a revision of it, is assembled from; `bank` where it has been read already. */
export async function vacancyOf(context: RequestContext, row: NewVacancy, bank?: Bank): Promise<VacancyContext> {
  const { framework, release } = await getFramework(context, row.framework)
  const found = findLevel(release, row.role, row.roleLevel)
  const choices = choicesSchema.parse(row.choices)
  const policy = await policyWith(context, choices.officialWords)
  return {
    framework,
    release,
    ...found,
    grade: gradeOf(row.grade, policy),
    choices,
    policy,
    bank: bank ?? (await readBank(context)),
    written: writtenAbout({ ...found, choices, policy }, context.written),
  }
}

function findLevel(release: VacancyContext['release'], roleSlug: string, levelSlug: string) {
  const role = release.roles.find((role) => role.slug === roleSlug)
  const level = role?.levels.find((level) => level.slug === levelSlug)
  if (!role || !level) throw new Error(`No role level ${roleSlug}/${levelSlug} in the vacancy's release`)
  return { role, level }
}

/**
 * The grade in the policy files; one that they no longer know has no band, so no guidance, as the vacancy's page tells.
 */
function gradeOf(code: string, { grades }: Policy): VacancyContext['grade'] {
  return grades.grades.find((grade) => grade.code === code) ?? { code, name: code, band: 0 }
}

/** Makes a vacancy on the newest release, with every default; returns its id. */
export async function createVacancy(
  context: RequestContext,
  role: string,
  roleLevel: string,
  grade: string,
  change?: Partial<Choices>,
): Promise<string> {
  const { framework, release } = await currentFramework(context)
  return inTransaction(context, (tx) =>
    writeVacancy(context, tx, { framework: framework.id, role, roleLevel, grade }, release, change),
  )
}

/** Writes a vacancy with every default but `change` within the caller's transaction; returns its id. */
export async function writeVacancy(
  context: RequestContext,
  tx: Transaction,
  chosen: Omit<NewVacancy, 'choices'>,
  release: Release,
  change?: Partial<Choices>,
): Promise<string> {
  const at = { release, ...findLevel(release, chosen.role, chosen.roleLevel) }
  const editions = await currentEditions(tx)
  const officialWords = Object.keys(editions).length > 0 ? { officialWords: editions } : {}
  const choices = { ...defaultChoices(at, context.policy), ...officialWords, ...change }
  return insertVacancy(context, tx, { ...chosen, choices }, [])
}

type NewVacancy = Pick<typeof vacancies.$inferInsert, 'framework' | 'role' | 'roleLevel' | 'grade' | 'choices'>

async function insertVacancy(
  context: RequestContext,
  tx: Transaction,
  vacancy: NewVacancy,
  copied: Edit[],
): Promise<string> {
  const id = uuidv7()
  const now = context.now().toISOString()
  const choices = choicesSchema.parse(vacancy.choices)
  await tx.insert(vacancies).values({ id, ...vacancy, choices, version: 0, createdAt: now, updatedAt: now })
  for (const edit of copied) await tx.insert(edits).values({ vacancy: id, ...edit, updatedAt: now })
  await recordSave(context, tx, id, now)
  return id
}

/** Saves changes of level, grade and choices; choices that could not be read again are a defect of the caller. */
export async function saveVacancy(
  context: RequestContext,
  id: string,
  seen: number,
  { choices, ...change }: Partial<{ roleLevel: string; grade: string; choices: Choices }>,
): Promise<SaveResult> {
  return save(context, id, seen, (tx) => {
    const changed = choices ? { ...change, choices: choicesSchema.parse(choices) } : change
    return tx.update(vacancies).set(changed).where(eq(vacancies.id, id))
  })
}

/** Copies a vacancy for the next campaign: choices and edits, no reference, dates or application IDs; returns its id. */
export async function copyVacancy(context: RequestContext, id: string): Promise<string> {
  const { vacancy, edits: kept } = await getVacancy(context, id)
  const { framework, role, level, grade, choices } = vacancy
  const { reference: _, closingDate: _closing, siftDate: _sift, interviewDate: _interview, ...post } = choices.post
  const interview = { ...choices.interview, applicationIds: [] }
  const copy = {
    framework: framework.id,
    role: role.slug,
    roleLevel: level.slug,
    grade: grade.code,
    choices: { ...choices, post, interview },
  }
  return inTransaction(context, (tx) => insertVacancy(context, tx, copy, kept))
}

/** Deletes the vacancy with its edits and revisions; does nothing if it is already gone. */
export async function deleteVacancy(context: RequestContext, id: string): Promise<void> {
  await inTransaction(context, (tx) => tx.delete(vacancies).where(eq(vacancies.id, id)))
}
