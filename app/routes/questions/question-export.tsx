/** What the department has written, as a file. */
import { exportQuestions } from '../../models/question-export.server'

export async function loader() {
  const { name, mediaType, content } = await exportQuestions()
  return new Response(content, {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
