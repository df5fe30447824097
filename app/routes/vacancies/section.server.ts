import { buildDocument } from '../../documents/build.server'
import { isDocumentKind } from '../../domain/documents/kinds'
import { openVacancy } from '../../forms/open-vacancy.server'
import { notFound } from '../../frame/not-found'
import type { RequestContext } from '../../models/request-context.server'

/** The section with prose that an address names, with its document and vacancy; throws a 404 Response where there is none. */
export async function findSection(context: RequestContext, params: { id?: string; kind?: string; section?: string }) {
  const { kind } = params
  const saved = await openVacancy(context, params.id)
  if (!isDocumentKind(kind)) notFound('There is no such document')
  const document = buildDocument(kind, saved.vacancy, saved.edits)
  const section = document.sections.find((section) => section.key === params.section && section.status !== 'fixed')
  if (!section) notFound('There is no such section to edit')
  return { saved, kind, document, section }
}
