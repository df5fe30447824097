/**
 * Schemas of the policy files: facts from outside the program (policy, form limits, wording). Each is a JSON file in
 * `data/`, checked here at start. A department may replace any of them.
 */
import { z } from 'zod'
import { slugSchema as slug } from '../text/slug'
import { clockTime } from '../text/typed-dates'
import type { OfficialWords } from './official-words'
import { type PanelPolicy, panelPolicy } from './panel'

const text = z.string().trim().min(1)

/** The source of a policy file's facts and the date of their last check. */
const provenance = {
  source: text,
  dateChecked: z.iso.date(),
  licence: text,
}

export const gradesPolicy = z.strictObject({
  ...provenance,
  grades: z.array(z.strictObject({ code: text, name: text, band: z.int().min(1).max(6) })).min(1),
})

export const behavioursPolicy = z.strictObject({
  ...provenance,
  /** Shown where a manager chooses behaviours: names the author of the guidance and notes that it can be replaced. */
  note: text,
  /** Printed with summaries and indicators in every document: names their author for readers who never see this program. */
  sourceLine: text,
  /** The fewest and most behaviours that an advert should use. */
  advised: z.strictObject({ least: z.int(), most: z.int() }),
  /** Behaviours chosen at the start, by variant; "any" serves levels without variants. */
  suggested: z.strictObject({ any: z.array(slug), technical: z.array(slug), management: z.array(slug) }),
  behaviours: z
    .array(
      z.strictObject({
        slug,
        name: text,
        summary: text,
        bands: z.array(z.strictObject({ band: z.int().min(1).max(6), indicators: z.array(text).min(3).max(5) })).min(1),
      }),
    )
    .min(1),
})

export const scalesPolicy = z.strictObject({
  ...provenance,
  scales: z
    .array(
      z.strictObject({
        slug,
        name: text,
        /** The subject of the scores: behaviours and technical skills, or strengths. */
        use: z.enum(['criteria', 'strengths']),
        points: z.array(z.strictObject({ score: z.int(), label: text, meaning: text })).min(2),
        /** The usual minimum score. */
        minimum: z.int(),
      }),
    )
    .min(1),
})

/** One switch of the advert; its text may use the advert's own fields as {{placeholders}}. */
export const statementsPolicy = z.strictObject({
  ...provenance,
  statements: z
    .array(
      z.strictObject({
        slug,
        /** The switch's name on the page. */
        name: text,
        hint: text.optional(),
        /** The advert's section (its heading) for the text; sections come in the order of their first use here. */
        section: text,
        on: z.boolean(),
        /** Leaves the text out, even if on, while this post field has this value: no reserve list, no check. */
        unless: z.strictObject({ field: text, is: text }).optional(),
        /** Leaves the text out, even if on, until this post field has this value. */
        onlyIf: z.strictObject({ field: text, is: text }).optional(),
        /** The approaches of the vacancy form that it is for; all if absent. For any other it is off unless switched on. */
        approaches: z.array(text).min(1).optional(),
        /** Slugs of statements with the opposite meaning: only one of them may be on. */
        excludes: z.array(slug).optional(),
        /** Small Markdown. */
        text,
        source: text,
        dateChecked: z.iso.date(),
      }),
    )
    .min(1),
})

/** Limits and choices of the vacancy form that the advert is entered in. */
export const vacancyFormPolicy = z.strictObject({
  ...provenance,
  limits: z.strictObject({
    behaviours: z.int().min(0),
    strengths: z.int().min(0),
    technicalSkills: z.int().min(1),
    tests: z.int().min(0),
    additionalQuestions: z.int().min(0),
    /** With more scored questions than this, an interview runs over. */
    interviewCriteria: z.int().min(1),
    interviewRounds: z.int().min(1),
    title: z.int().min(1),
    contractLength: z.int().min(1),
    shortText: z.int().min(1),
    longText: z.int().min(1),
    applicationWords: z.int().min(1),
    statementWords: z.array(z.int().min(1)).min(1),
  }),
  /** What applicants are usually asked for in writing, and the limits of each way. */
  application: z
    .strictObject({
      usual: z.enum(['cv and statement', 'criteria']),
      /** Word limit of a statement of suitability. */
      statementWords: z.int().min(1),
      /** The most criteria that applicants write about one by one. */
      criteria: z.int().min(1),
    })
    .default({ usual: 'cv and statement', statementWords: 500, criteria: 4 }),
  /** Usual range of full-time yearly pay. Pay outside it is probably a slip, so it gives advice. */
  expectedSalary: z.strictObject({ least: z.int().min(0), most: z.int().min(0), source: text }),
  closingTime: text.regex(clockTime, 'must be a time like 23:55'),
  /** The contract type that needs no length. */
  openEndedContract: text,
  choices: z.strictObject({
    approach: z.array(text).min(1),
    reserveListMonths: z.array(z.int()).min(1),
    contractType: z.array(text).min(1),
    workingPattern: z.array(text).min(1),
    criminalRecordCheck: z.array(text).min(1),
    securityLevel: z.array(text).min(1),
    interviewType: z.array(text).min(1),
  }),
  /** Words that the advert prints, by field and value, for choices that only recruiters would understand. */
  words: z.record(text, z.record(text, text)).optional(),
})

/** Lead-ins for one statement and for two. */
const leadIn = z.strictObject({ one: text, two: text })

/** Wording of questions; {{statement}} is the statement quoted word for word. */
export const questionsPolicy = z.strictObject({
  ...provenance,
  /** The sentence that quotes: "need" before a verb, "can" where "and can" follows, "quoted" before anything else. */
  asked: z.strictObject({ need: leadIn, can: leadIn, quoted: leadIn }),
  /** The kinds of question that suit a statement's first words. The longest match counts; the first kind leads. */
  verbs: z.array(z.strictObject({ slug, verbs: z.array(text), kinds: z.array(slug).min(3) })).min(1),
  /** The group of every verb that is in no other group. */
  usualVerbs: slug,
  /** Kinds of question about a statement, worded by group of verbs; {{asked}} is the sentence that quotes. */
  kinds: z
    .array(z.strictObject({ slug, name: text, questions: z.record(slug, text), probes: z.array(text).min(3) }))
    .min(1),
  /** The kind that leads for a management variant, worded for every group. */
  managementKind: slug,
  /** For a skill level without framework text: {{skill}} is asked about by name, by kind. */
  unworded: z.strictObject({
    questions: z.record(slug, text),
    /** Tells the panel what to do where there are no indicators to tick. */
    lookFor: text,
  }),
  /** {{summary}} continues a sentence, so it loses its capital and its full stop. */
  behaviour: z.strictObject({
    question: text,
    indicatorQuestion: text,
    /** The same where the words are those of a loaded page, whose {{indicator}} is a sentence of its own. */
    official: z.strictObject({ question: text, indicatorQuestion: text }).default({
      question: 'This role asks for the behaviour “{{behaviour}}”. Tell us about a time when you showed it.',
      indicatorQuestion: 'We look for this in the role: “{{indicator}}” Tell us about a time when you did it.',
    }),
    probes: z.array(text).min(3),
  }),
  strength: z.strictObject({
    questions: z.array(text).min(1),
    probes: z.array(text).min(1),
    /** Indicators for every strength, since a strength has no levels. */
    indicators: z.array(text).min(1),
    /** Printed with these indicators: names their author. A department's file from before this field has a general line. */
    sourceLine: text.default('Signs of a strength: general ones, not official Success Profiles text.'),
  }),
  warmUp: z.array(text).min(1),
  /** Read to or by the panel before the first question. */
  briefing: z.array(text).min(1),
  declaration: text,
})

export type GradesPolicy = z.infer<typeof gradesPolicy>
export type BehavioursPolicy = z.infer<typeof behavioursPolicy>
export type ScalesPolicy = z.infer<typeof scalesPolicy>
export type StatementsPolicy = z.infer<typeof statementsPolicy>
export type VacancyFormPolicy = z.infer<typeof vacancyFormPolicy>
export type QuestionsPolicy = z.infer<typeof questionsPolicy>

/** The schemas by file name in `data/`, without ".json". */
export const policySchemas = {
  grades: gradesPolicy,
  behaviours: behavioursPolicy,
  scales: scalesPolicy,
  statements: statementsPolicy,
  'vacancy-form': vacancyFormPolicy,
  questions: questionsPolicy,
  panel: panelPolicy,
} as const

/** What the files in `data/` hold. */
export interface PolicyFiles {
  grades: GradesPolicy
  behaviours: BehavioursPolicy
  scales: ScalesPolicy
  statements: StatementsPolicy
  'vacancy-form': VacancyFormPolicy
  questions: QuestionsPolicy
  panel: PanelPolicy
}

export interface Policy extends PolicyFiles {
  /** The loaded pages whose words take the place of the policy files'; set for each vacancy, never in a file. */
  official?: OfficialWords
}
