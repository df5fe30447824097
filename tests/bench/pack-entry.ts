/** Exports what pack.mjs measures: a pack of Senior DevOps engineer at SEO, whole and in its steps. */
import { buildDocument } from '../../app/documents/build.server'
import { makeFile } from '../../app/documents/pack.server'
import { fillTemplate } from '../../app/documents/templates.server'
import { withAssessment } from '../../app/domain/assessment/assess'
import { assemble, packKinds } from '../../app/domain/documents/kinds'
import { parseFixed, parseProse } from '../../app/prose/markdown/markdown'
import { splitDocument } from '../../app/prose/markdown/sections'
import { aVacancy } from '../support/build'

const vacancy = aVacancy()
const today = '2026-11-26'
const markdown = packKinds.map((kind) => fillTemplate(kind, assemble(kind, withAssessment(vacancy))))
const documents = packKinds.map((kind) => buildDocument(kind, vacancy, []))

/**
 * The vacancy as a request reads it: a new object without cached results; the release and the policy files are kept.
 */
const requested = () => ({ ...vacancy })

/** Makes the Word file of all three documents, from the choices on. */
export async function makePack(): Promise<Uint8Array> {
  return (await makeFile({ vacancy: requested(), edits: [], today }, { name: 'pack', format: 'docx' })).bytes
}

let packsMade = 0

/** Does the same for texts that this process has not read before, so that no parsed Markdown is cached. */
export async function makeNewPack(): Promise<Uint8Array> {
  packsMade += 1
  const { release, role, level, policy } = vacancy
  const unread = renewed({ release, role, level, policy }, ` ${packsMade}`)
  return (await makeFile({ vacancy: { ...vacancy, ...unread }, edits: [], today }, { name: 'pack', format: 'docx' }))
    .bytes
}

/** A copy in which every sentence ends differently; names and slugs stay. */
function renewed<T>(value: T, ending: string): T {
  if (typeof value === 'string') return (value.length > 30 && value.includes(' ') ? value + ending : value) as T
  if (Array.isArray(value)) return value.map((item) => renewed(item, ending)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renewed(one, ending)])) as T
}

/** Makes the view of each template from the choices. */
export function assembleViews(): unknown {
  const own = requested()
  return packKinds.map((kind) => assemble(kind, withAssessment(own)))
}

/** Also fills the templates, up to Markdown. */
export function fillTemplates(): unknown {
  const own = requested()
  return packKinds.map((kind) => fillTemplate(kind, assemble(kind, withAssessment(own))))
}

/** Splits the Markdown of each document into its sections. */
export function splitSections(): unknown {
  return markdown.map(splitDocument)
}

/** Parses each section into a tree, as the Word writer reads it. */
export function parseSections(): unknown {
  return documents.map(({ lead, sections }) => [
    parseProse(lead),
    ...sections.map(({ prose, fixed }) => [parseProse(prose), parseFixed(fixed)]),
  ])
}

/** Does all steps before Word: views, templates, sections, edits and gaps. */
export function buildDocuments(): unknown {
  const own = requested()
  return packKinds.map((kind) => buildDocument(kind, own, []))
}
