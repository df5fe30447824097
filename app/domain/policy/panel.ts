/** The policy file of the panel: minutes of an interview, and our own wording for those who run it and those who come to it. */
import { z } from 'zod'

const text = z.string().trim().min(1)
const texts = z.array(text).min(1)
const minutes = z.int().min(0).max(240)

/** Minutes of one interview; `question` is for each criterion, `presentation` for one that is asked for. */
export const interviewMinutes = z.strictObject({
  total: minutes,
  opening: minutes,
  warmUp: minutes,
  question: minutes,
  presentation: minutes,
  candidate: minutes,
  close: minutes,
})

export const panelPolicy = z.strictObject({
  source: text,
  dateChecked: z.iso.date(),
  licence: text,
  time: interviewMinutes,
  /** Asked in place of a question about a criterion that only a presentation shows. */
  presentationQuestion: text,
  /** Before the day, for the panel. */
  before: texts,
  /** What the chair says first and last. */
  opening: texts,
  close: texts,
  /** For the panel: which score is written where. */
  records: texts,
  /** What each part of the panel does. */
  roles: texts,
  /** What no question may be about. */
  avoid: texts,
  /** How one score comes of the panel's, by the rule that the manager chooses. */
  scoring: z.strictObject({ agree: text, mean: text }),
  /** For those who score applications. */
  sift: texts,
  /** For those who agree the scores. */
  consensus: texts,
  /** For candidates. */
  prepare: texts,
  adjustments: text,
  /** For candidates who get the questions before the interview. */
  advance: z.strictObject({
    lead: texts,
    presentation: text,
    /** Said where strengths are assessed, whose questions are not given. */
    strengths: text,
    /** For the panel: who gets the questions beforehand. */
    forEverybody: text,
    asAdjustment: text,
    /** Said in the candidate guide where every candidate gets them. */
    everybody: text,
  }),
})

export type PanelPolicy = z.infer<typeof panelPolicy>
