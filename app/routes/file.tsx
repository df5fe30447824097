/** A vacancy's file to keep, asked for as "job-advert.docx" or "pack.zip". */
import { documentKinds } from '../domain/document'
import { downloadName } from '../domain/download-name'
import type { Source } from '../models/files.server'
import { getVacancy } from '../models/vacancy.server'
import type { LoaderFunctionArgs } from '../remix'

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, version, slice, edits } = await getVacancy(params.id)
  const { name, bytes } = await makeFile({ id, version, slice, edits, signal: request.signal }, params.file ?? '')
  const format = name.slice(name.lastIndexOf('.') + 1) as keyof typeof mediaTypes
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `attachment; filename="${downloadName(slice, name)}"`,
      'Content-Length': String(bytes.byteLength),
    },
  })
}

async function makeFile(source: Source, file: string) {
  // Loaded with the first download, because the writer of Word files is a fifth of the time that the server takes to start.
  const { oneFile, packZip } = await import('../models/files.server')
  if (file === 'pack.zip') return packZip(source)
  for (const name of [...documentKinds, 'pack' as const])
    for (const format of ['docx', 'txt', 'md'] as const)
      if (file === `${name}.${format}`) return oneFile(source, name, format)
  throw new Response('There is no such file', { status: 404 })
}
