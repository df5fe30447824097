/** What the department has written, as a CSV file to keep or to take to another copy of the service. */
import { writeBank } from '../domain/question-csv'
import { currentFramework } from '../models/framework.server'
import { packs } from '../models/packs-in-use.server'
import { readBank } from '../models/question-bank.server'

export async function loader() {
  const { release } = await currentFramework()
  return new Response(writeBank(await readBank(), release.skills, packs()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="questions.csv"',
    },
  })
}
