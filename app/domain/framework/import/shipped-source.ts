/** The record beside a framework page in `data/framework/`: its source and terms. */
import { z } from 'zod'

const text = z.string().trim().min(1)

export const frameworkSource = z.strictObject({
  /** The page's file in the same folder. */
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*\.txt$/, 'must be a text file in the same folder'),
  /** Role family; the page does not state it. */
  family: text,
  title: text,
  /** Name of the framework's release. */
  release: text,
  source: z.url(),
  dateChecked: z.iso.date(),
  licence: text,
  licenceUrl: z.url(),
  /** Printed wherever the framework's words are shown. */
  attribution: text,
})
