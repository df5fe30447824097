/** Which page of choices a field belongs to. */
import { postFields } from '../vacancy/details-fields'

/** Parts of the choices about the interview that the plan has. */
const planned = ['time', 'scoring', 'tieBreak', 'assessors']
const ownPages = ['grade', 'skills', 'behaviours', 'statements', 'interview']

/** The page on which a field of the choices is filled in, by its path ("post.title"); the grade has one of its own. */
export function pageOfField(field: string): string {
  const [part = '', name] = field.split('.')
  if (part === 'post') return postFields.find((one) => one.name === name)?.part ?? 'basics'
  if (part === 'interview' && planned.includes(name ?? '')) return 'plan'
  if (part === 'leadCriterion') return 'skills'
  if (part === 'criteria') return 'questions'
  return ownPages.includes(part) ? part : 'other-elements'
}
