/** The import form as it arrives: files, a pasted page, or an address to fetch from. */
import { placeOfProblem } from '../domain/framework/import/problem-place'
import type { SourceFile } from '../domain/framework/import/read-sources'
import { allowedAddresses } from '../fetch/allowed-addresses.server'
import { CannotFetch, fetchFramework } from '../fetch/fetch-framework.server'
import { type ReadImport, readImport } from '../models/imports.server'
import { cleanText } from '../prose/markdown/clean-text'
import type { FormResult } from './form'
import { formDataOf } from './form-data.server'
import { inSummary } from './summary'
import { savedOrTyped } from './unsaved.server'

const longestName = 60
/** Reads a sent import; the form again where there is nothing to read or it cannot be read. Throws a 400 Response for no form. */
export async function submitImport(request: Request): Promise<FormResult | Exclude<ReadImport, { refused: unknown }>> {
  const form = await formDataOf(request)
  const name = textOf(form, 'name').trim()
  const pasted = textOf(form, 'text')
  const address = textOf(form, 'address').trim()
  const values = { name: [name], text: [pasted], address: [address] }
  const refuse = (field: string, messages: string[]): FormResult => ({
    values,
    errors: { [field]: messages },
    conflict: false,
  })
  if (name.length > longestName) return refuse('name', [`The name must be ${longestName} characters or fewer`])
  const fetched = address ? await fetchSources(address) : []
  if ('message' in fetched) return refuse('address', [fetched.message])
  const files = await filesOf(form)
  const sources = [...files, ...pastedPages(pasted), ...fetched]
  if (sources.length === 0) return refuse('files', ['Choose the files to load, paste a role page, or enter an address'])
  const read = await savedOrTyped(readImport(sources, name), values)
  if (!('refused' in read)) return read
  return refuse(
    files.length > 0 ? 'files' : pasted ? 'text' : 'address',
    inSummary(read.refused.map((problem) => `${placeOfProblem(problem)}: ${problem.message}`)),
  )
}

async function fetchSources(address: string): Promise<SourceFile[] | CannotFetch> {
  return fetchFramework(address, allowedAddresses()).catch((error) => {
    if (error instanceof CannotFetch) return error
    throw error
  })
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? cleanText(value) : ''
}

async function filesOf(form: FormData): Promise<SourceFile[]> {
  // An empty file input sends one file without name and content.
  const files = form.getAll('files').filter((one) => typeof one !== 'string' && one.name !== '') as File[]
  return Promise.all(
    files.map(async (file) => ({ name: cleanText(file.name), bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

/** Splits pages copied one after the other: each begins with the link that every page begins with. */
function pastedPages(text: string): SourceFile[] {
  const pages = text.split(/^(?=Skip to main content$)/m).filter((page) => page.trim() !== '')
  return pages.map((page, index) => ({
    name: pages.length === 1 ? 'the pasted page' : `pasted page ${index + 1}`,
    bytes: new TextEncoder().encode(page),
  }))
}
