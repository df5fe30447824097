/** Finds the page of choices that a field belongs to. */
import { postFields } from '../vacancy/details-fields'

/** Parts of the interview choices that are on the plan's page. */
const planned = ['time', 'scoring', 'tieBreak', 'assessors']
const ownPages = ['grade', 'skills', 'behaviours', 'statements', 'interview']

/** The page that fills in a field of the choices, by its path ("post.title"); the grade has its own page. */
export function pageOfField(field: string): string {
  const [part = '', name] = field.split('.')
  if (part === 'post') return postFields.find((one) => one.name === name)?.part ?? 'basics'
  if (part === 'interview' && planned.includes(name ?? '')) return 'plan'
  if (part === 'leadCriterion') return 'skills'
  if (part === 'criteria') return 'questions'
  return ownPages.includes(part) ? part : 'other-elements'
}
