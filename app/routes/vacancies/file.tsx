/** A vacancy's file to keep, asked for as "job-advert.docx" or "pack.zip". */
import { today } from '../../config/clock.server'
import { readFileName } from '../../documents/formats'
import { askForFile } from '../../documents/worker-client.server'
import { findZip } from '../../documents/zip-jobs.server'
import { withAssessment } from '../../domain/assessment/assess'
import { downloadName } from '../../domain/vacancy/download-name'
import { openVacancy } from '../../forms/open-vacancy.server'
import { notFound } from '../../frame/not-found'
import type { LoaderFunctionArgs } from '../../frame/remix'

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { id, version, vacancy, edits } = await openVacancy(context, params.id)
  const asked = readFileName(params.file ?? '', withAssessment(vacancy))
  if (!asked) notFound('There is no such file')
  const job = asked.format === 'zip' ? findZip(id, new URL(request.url).searchParams.get('job')) : undefined
  const kept = job?.version === version ? job.file : undefined
  const source = { id, version, vacancy, edits, today: today(context) }
  const { name, bytes } = kept ?? (await askForFile(source, asked, { signal: request.signal }))
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': mediaTypes[asked.format],
      'Content-Disposition': `attachment; filename="${downloadName(vacancy, name)}"`,
      'Content-Length': String(bytes.byteLength),
    },
  })
}
