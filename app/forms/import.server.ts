/** The import form as it arrives: files, a pasted page, or an address to fetch from. */
import { placeOfProblem } from '../domain/framework/import/problem-place'
import type { SourceFile } from '../domain/framework/import/read-sources'
import { CannotFetch, fetchFramework } from '../fetch/fetch-framework.server'
import { type ReadImport, readImport } from '../models/imports.server'
import type { RequestContext } from '../models/request-context.server'
import type { FormResult } from './form'
import { readForm, withErrors } from './read.server'
import { inSummary } from './summary'
import { savedOrTyped } from './unsaved.server'

const maxNameLength = 60
/** Reads a sent import; the form again where there is nothing to read or it cannot be read. Throws a 400 Response for no form. */
export async function submitImport(
  context: RequestContext,
  request: Request,
): Promise<FormResult | Exclude<ReadImport, { refused: unknown }>> {
  const form = await readForm(request)
  const { name: [name = ''] = [], text: [pasted = ''] = [], address: [address = ''] = [] } = form.values
  const refuse = (field: string, messages: string[]) => withErrors(form, { [field]: messages })
  if (name.trim().length > maxNameLength)
    return refuse('name', [`The name must be ${maxNameLength} characters or fewer`])
  const fetched = address.trim() ? await fetchSources(address.trim(), context.allowedAddresses) : []
  if ('message' in fetched) return refuse('address', [fetched.message])
  const files = await Promise.all((form.files.files ?? []).map(sourceOf))
  const sources = [...files, ...pastedPages(pasted), ...fetched]
  if (sources.length === 0) return refuse('files', ['Choose the files to load, paste a role page, or enter an address'])
  const read = await savedOrTyped(readImport(context, sources, name.trim()), form)
  if (!('refused' in read)) return read
  return refuse(
    files.length > 0 ? 'files' : pasted ? 'text' : 'address',
    inSummary(read.refused.map((problem) => `${placeOfProblem(problem)}: ${problem.message}`)),
  )
}

async function fetchSources(address: string, allowed: string[]): Promise<SourceFile[] | CannotFetch> {
  return fetchFramework(address, allowed).catch((error) => {
    if (error instanceof CannotFetch) return error
    throw error
  })
}

async function sourceOf(file: File): Promise<SourceFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Splits pages copied one after the other: each begins with the link that every page begins with. */
function pastedPages(text: string): SourceFile[] {
  const pages = text.split(/^(?=Skip to main content$)/m).filter((page) => page.trim() !== '')
  return pages.map((page, index) => ({
    name: pages.length === 1 ? 'the pasted page' : `pasted page ${index + 1}`,
    bytes: new TextEncoder().encode(page),
  }))
}
