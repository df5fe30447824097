/** Exports the department's own work in the question bank as a file. */
import { policy } from '../../config/policy-in-use.server'
import { questionFile } from '../../documents/question-file.server'
import { currentFramework } from '../../models/framework.server'
import { readBank } from '../../models/question-bank.server'

export async function loader() {
  const { release } = await currentFramework()
  const { name, mediaType, content } = await questionFile(await readBank(), release.skills, policy())
  return new Response(content, {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
