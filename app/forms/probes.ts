/** The follow-ups of a question, one on each line. */
import { maxProbes } from '../domain/questions/bank'
import { linesOf } from '../domain/text/lines'
import { optionalText } from './form'

export const typedProbes = optionalText
  .refine((text) => linesOf(text).length <= maxProbes, `Enter ${maxProbes} follow-ups or fewer`)
  .transform(linesOf)
