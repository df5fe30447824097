/** The policy file of the panel: interview minutes, and our own wording for panel members and candidates. */
import { z } from 'zod'

const text = z.string().trim().min(1)
const texts = z.array(text).min(1)
const minutes = z.int().min(0).max(240)

/** The parts of an interview; "question" stands for each criterion that is asked about. */
export const interviewParts = ['opening', 'warmUp', 'question', 'presentation', 'candidate', 'close'] as const
export type InterviewPart = (typeof interviewParts)[number]

/** Minutes of one interview, and of each of its parts; `presentation` is only for interviews that have one. */
export const interviewMinutes = z.strictObject({
  total: minutes,
  opening: minutes,
  warmUp: minutes,
  question: minutes,
  presentation: minutes,
  candidate: minutes,
  close: minutes,
})

/** Extra time as an adjustment, in per cent of the parts that grow. */
const extraTime = z.strictObject({
  percentages: z.array(z.int().min(1).max(300)).min(1),
  /** The parts in which the candidate thinks, reads or speaks. */
  grows: z.array(z.enum(interviewParts)).min(1),
  /** The most minutes that somebody with extra time sits without a break. */
  longestSitting: minutes.min(15),
  /** Minutes of a break. */
  break: minutes.min(1),
  /** For the panel, before the table. */
  lead: texts,
})

export const panelPolicy = z.strictObject({
  source: text,
  dateChecked: z.iso.date(),
  licence: text,
  time: interviewMinutes,
  /** A department's file from before this field gets ours. */
  extraTime: extraTime.default({
    percentages: [25, 50],
    grows: ['presentation', 'question', 'candidate'],
    longestSitting: 60,
    break: 10,
    lead: ['Extra time is for candidates with whom recruitment agreed it as an adjustment.'],
  }),
  /** Replaces the question about a criterion that only a presentation shows. */
  presentationQuestion: text,
  /** Before the day, for the panel. */
  before: texts,
  /** The chair's first and last words. */
  opening: texts,
  close: texts,
  /** For the panel: which score is written where. */
  records: texts,
  /** The tasks of each part of the panel. */
  roles: texts,
  /** Subjects that no question may be about. */
  avoid: texts,
  /** Explains how the panel's scores become one, by the rule that the manager chooses. */
  scoring: z.strictObject({ agree: text, mean: text }),
  /** For those who score applications. */
  sift: texts,
  /** Added where the lead criterion is scored at application. */
  siftLead: text.optional(),
  /** For those who agree the scores. */
  consensus: texts,
  /** For candidates. */
  prepare: texts,
  adjustments: text,
  /** For candidates who get the questions before the interview. */
  advance: z.strictObject({
    lead: texts,
    presentation: text,
    /** Printed where strengths are assessed; their questions are not given. */
    strengths: text,
    /** For the panel: who gets the questions beforehand. */
    forEverybody: text,
    asAdjustment: text,
    /** Printed in the candidate guide where every candidate gets them. */
    everybody: text,
  }),
})

export type PanelPolicy = z.infer<typeof panelPolicy>
