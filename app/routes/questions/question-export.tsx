/** Exports the department's own work in the question bank as a file. */
import { questionFile } from '../../documents/question-file.server'
import type { LoaderFunctionArgs } from '../../frame/remix'
import { currentFramework } from '../../models/framework.server'
import { readBank } from '../../models/question-bank.server'
import { sourceOf } from '../../models/request-context.server'

export async function loader({ context }: LoaderFunctionArgs) {
  const { release } = await currentFramework(context)
  const { name, mediaType, content } = await questionFile(await readBank(context), release.skills, sourceOf(context))
  return new Response(content, {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
