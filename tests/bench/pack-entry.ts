/** What pack.mjs measures of the app: a pack of Senior DevOps engineer at SEO, whole and in its steps. */

import { buildDocument } from '../../app/documents/build.server'
import { makeFile } from '../../app/documents/pack.server'
import { fillTemplate } from '../../app/documents/templates.server'
import { withAssessment } from '../../app/domain/assessment/assess'
import { assemble, packKinds } from '../../app/domain/documents/kinds'
import { parseFixed, parseProse } from '../../app/prose/markdown/markdown'
import { splitDocument } from '../../app/prose/markdown/sections'
import { aVacancy } from '../support/build'

const slice = aVacancy()
const markdown = packKinds.map((kind) => fillTemplate(kind, assemble(kind, withAssessment(slice))))
const documents = packKinds.map((kind) => buildDocument(kind, slice, []))

/** The vacancy as a request reads it: nothing worked out for an earlier one is kept, the release and the policy files are. */
const requested = () => ({ ...slice })

/** The Word file of all three documents, from the choices on. */
export async function makePack(): Promise<Uint8Array> {
  return (await makeFile({ slice: requested(), edits: [] }, { name: 'pack', format: 'docx' })).bytes
}

let packsMade = 0

/** The same of texts that this process has not read before, so that nothing of its Markdown is remembered. */
export async function makeNewPack(): Promise<Uint8Array> {
  packsMade += 1
  const { release, role, level, policy } = slice
  const unread = renewed({ release, role, level, policy }, ` ${packsMade}`)
  return (await makeFile({ slice: { ...slice, ...unread }, edits: [] }, { name: 'pack', format: 'docx' })).bytes
}

/** A copy in which every sentence ends otherwise; names and slugs stay. */
function renewed<T>(value: T, ending: string): T {
  if (typeof value === 'string') return (value.length > 30 && value.includes(' ') ? value + ending : value) as T
  if (Array.isArray(value)) return value.map((one) => renewed(one, ending)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renewed(one, ending)])) as T
}

/** The vacancy's choices to the view of each template. */
export function assembleViews(): unknown {
  const own = requested()
  return packKinds.map((kind) => assemble(kind, withAssessment(own)))
}

/** The same and the templates filled: to Markdown. */
export function fillTemplates(): unknown {
  const own = requested()
  return packKinds.map((kind) => fillTemplate(kind, assemble(kind, withAssessment(own))))
}

/** The Markdown of each document to its sections. */
export function splitSections(): unknown {
  return markdown.map(splitDocument)
}

/** Each section to a tree, as the Word writer reads it. */
export function parseSections(): unknown {
  return documents.map(({ lead, sections }) => [
    parseProse(lead),
    ...sections.map(({ prose, fixed }) => [parseProse(prose), parseFixed(fixed)]),
  ])
}

/** All that stands before Word: views, templates, sections, edits laid over, gaps found. */
export function buildDocuments(): unknown {
  const own = requested()
  return packKinds.map((kind) => buildDocument(kind, own, []))
}
