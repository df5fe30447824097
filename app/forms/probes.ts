/** The probes of a question, one on each line. */
import { mostProbes } from '../domain/questions/bank'
import { linesOf } from '../domain/text/lines'
import { optionalText } from './form'

export const typedProbes = optionalText
  .refine((text) => linesOf(text).length <= mostProbes, `Enter ${mostProbes} probes or fewer`)
  .transform(linesOf)
