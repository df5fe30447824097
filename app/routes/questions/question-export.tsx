/** Exports the department's own work in the question bank as a file. */
import { questionFile } from '../../documents/question-file.server'
import type { LoaderFunctionArgs } from '../../frame/remix'
import { bankSource } from '../../models/question-bank.server'

export async function loader({ context }: LoaderFunctionArgs) {
  const { name, mediaType, content } = await questionFile(await bankSource(context))
  return new Response(content, {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
