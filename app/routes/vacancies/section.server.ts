import { buildDocument } from '../../documents/build.server'
import { isDocumentKind } from '../../domain/documents/kinds'
import { getVacancy } from '../../models/vacancy.server'

/** The section with prose that an address names, with its document and vacancy; throws a 404 Response where there is none. */
export async function findSection(params: { id?: string; kind?: string; section?: string }) {
  const { kind } = params
  const vacancy = await getVacancy(params.id)
  if (!isDocumentKind(kind)) throw new Response('There is no such document', { status: 404 })
  const document = buildDocument(kind, vacancy.slice, vacancy.edits)
  const section = document.sections.find((one) => one.key === params.section && one.status !== 'fixed')
  if (!section) throw new Response('There is no such section to edit', { status: 404 })
  return { vacancy, kind, document, section }
}
