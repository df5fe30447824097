/**
 * A manager's choices for a vacancy, in one schema for the database column and the terminal's `--choices` file. Policy
 * limits (how many, how long) change, so `app/domain/checks/` has them.
 */
import { z } from 'zod'
import { skillLevelNames } from '../framework/release'
import { interviewMinutes } from '../policy/panel'
import { maxTextLength } from '../text/lines'
import { slugSchema as slug } from '../text/slug'
import { interviewStages, stageNames } from './stages'

export const skillUses = ['essential', 'desirable', 'not used'] as const
export type SkillUse = (typeof skillUses)[number]

const text = z.string().max(maxTextLength)
const stages = z
  .array(z.enum(stageNames))
  .refine((list) => new Set(list).size === list.length, 'names a stage twice; each must be named once')
/** The date of a loaded page, with a number after it where it is not the only one of that date. */
const edition = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:-\d+)?$/, 'must be the date of a loaded page, like 2026-05-30')
const date = z.iso.date('must be a date like 2026-12-31')
const pounds = z.int().min(0)

/** A given field is not blank; an empty one is left out. */
const given = text.regex(/\S/, 'must have something in it, or be left out')

/** The fields of the vacancy form; a missing one is a visible gap in the advert. */
export const postSchema = z
  .strictObject({
    title: given,
    welshTitle: given,
    reference: given,
    department: given,
    businessArea: given,
    team: given,
    roleType: given,
    profession: given,
    numberOfPosts: z.int().min(1),
    approach: given,
    locations: z.array(given),
    contractType: given,
    contractLength: given,
    workingPattern: z.array(given),
    salaryMinimum: pounds,
    salaryMaximum: pounds,
    pension: given,
    benefits: given,
    closingDate: date,
    closingTime: given,
    siftDate: date,
    interviewDate: date,
    interviewRounds: z.int().min(0),
    /** Counts for every round that has no type of its own in `interview.rounds`. */
    interviewType: given,
    reserveListMonths: z.int().min(0),
    contactName: given,
    contactEmail: given,
    contactPhone: given,
    /** Receives requests for adjustments and complaints. */
    recruitmentEmail: given,
    criminalRecordCheck: given,
    securityLevel: given,
  })
  .partial()

export type Post = z.infer<typeof postSchema>

/** The longest technologies or methods, the longest name and statement of an own criterion, and the most statements. */
export const maxInParticular = 120
export const maxOwnName = 120
export const maxOwnStatement = 300
export const maxOwnStatements = 6

const used = { use: z.enum(skillUses), stages }

const skillChoice = z.strictObject({
  ...used,
  /** The skill level assessed, instead of the role level's own; a skill that the role level lacks is used only with it. */
  level: z.enum(skillLevelNames).optional(),
  /** Positions, from 0, of the statements that are left out. */
  without: z.array(z.int().min(0)).optional(),
  /** Digest of the statements that `without` counts in; if absent, those of the release. */
  statements: z.string().optional(),
  /** Technologies or methods, in the department's words. */
  inParticular: given.max(maxInParticular).optional(),
})

export type SkillChoice = z.infer<typeof skillChoice>

/** A criterion in the department's own words, beside the framework's skills. */
const ownCriterion = z.strictObject({
  slug,
  name: given.max(maxOwnName),
  statements: z.array(given.max(maxOwnStatement)).min(1).max(maxOwnStatements),
  ...used,
  /** What weaker and stronger answers are like; they take the place of the framework's neighbouring levels. */
  fallsShort: given.optional(),
  stronger: given.optional(),
})

export type OwnCriterionChoice = z.infer<typeof ownCriterion>

/** The manager's choices about one criterion; absent ones follow the policy files. */
const criterionChoice = z
  .strictObject({
    /** Slug of a kind of question. */
    kind: slug,
    /** Positions, in older choices, of the one or two statements that a made question quotes, from 0. */
    focus: z.int().min(0),
    second: z.int().min(0),
    /** The question's own words: a vacancy keeps them, whatever becomes of the question that they were taken from. */
    question: text,
    /** Positions of the one or two statements that the words are about. */
    about: z.array(z.int().min(0)).max(2),
    /** Digest of the statements that `about` counts in; if absent, those of the release. */
    statements: z.string(),
    probes: z.array(text),
    /** What a strong answer often has, for the panel. */
    strong: z.array(text),
    weight: z.int().min(1).max(3),
    /** The panel member, from 1, who asks about it; if absent, the members take turns. */
    askedBy: z.int().min(1),
  })
  .partial()

export type CriterionChoice = z.infer<typeof criterionChoice>

/** Application IDs become parts of file names, so they only use characters that every file system accepts. */
export const applicationId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/, 'must be an application ID of letters, numbers and hyphens, like A1001')

export const cvUses = ['not used', 'information', 'scored'] as const

/** Limits the panel members and application IDs whose sheets are made at once. */
export const maxPanelMembers = 10
export const maxApplicationIds = 40

export const scoringRules = ['agree', 'mean'] as const

/** The manager's changes to the minutes that would count otherwise. */
const timePlan = interviewMinutes.partial()

export type TimePlan = z.infer<typeof timePlan>

const samples = z.strictObject({
  /** Key of a criterion that is asked about. */
  criterion: slug,
  answers: z.tuple([given, given]),
})

export type Samples = z.infer<typeof samples>

export const choicesSchema = z.strictObject({
  post: postSchema,
  /** By skill slug; a skill of the role level that is not here is not used. */
  skills: z.record(slug, skillChoice),
  /** Criteria of the department's own; absent in vacancies saved before this field existed. */
  ownCriteria: z
    .array(ownCriterion)
    .refine(
      (list) => new Set(list.map((item) => item.slug)).size === list.length,
      'names a criterion twice; each must be named once',
    )
    .default([]),
  /** Slug of the skill or own criterion that decides a tie and sifts first when numbers are high. */
  leadCriterion: slug.optional(),
  behaviours: z
    .array(z.strictObject({ slug, stages }))
    .refine(
      (list) => new Set(list.map((item) => item.slug)).size === list.length,
      'names a behaviour twice; each must be named once',
    ),
  /** Editions of the loaded pages whose words are used; without one, the policy file's words for behaviours. */
  officialWords: z.strictObject({ behaviours: edition, strengths: edition }).partial().optional(),
  experience: z.strictObject({
    cv: z.enum(cvUses),
    statementOfSuitability: z.boolean(),
    /** Word limit of the statement. */
    statementWords: z.int().min(1),
  }),
  strengths: z.array(given),
  tests: z.array(z.strictObject({ name: given, description: text.optional() })),
  /** Asked in the application form beside the criteria; absent in vacancies saved before this field existed. */
  additionalQuestions: z.array(given).default([]),
  /** Switches of the standard statements by slug; a missing one follows its policy file and the approach. */
  statements: z.record(slug, z.boolean()),
  /** By criterion key. */
  criteria: z.record(slug, criterionChoice),
  interview: z.strictObject({
    panelMembers: z.int().min(1).max(maxPanelMembers),
    applicationIds: z
      .array(applicationId)
      .max(maxApplicationIds)
      .refine(
        (ids) => new Set(ids.map((id) => id.toLowerCase())).size === ids.length,
        'names the same application ID twice; each must be named once',
      ),
    minimumScore: z.int().min(1),
    /** Every candidate gets the questions before the interview, not only those who need an adjustment. */
    questionsInAdvance: z.boolean().optional(),
    /** The way to one panel score: the members agree on it, or it is their mean. */
    scoring: z.enum(scoringRules).optional(),
    /** Key of the criterion that decides where all totals are equal; if absent, the lead criterion. */
    tieBreak: slug.optional(),
    /** Keys of criteria in the order of asking; the others follow in their own order. */
    order: z.array(slug).optional(),
    /** Minutes of every round that has none of its own. */
    time: timePlan.optional(),
    /** By position, the first round first; absent in vacancies saved before rounds had choices of their own. */
    rounds: z
      .array(z.strictObject({ type: given.optional(), time: timePlan.optional() }))
      .max(interviewStages.length)
      .optional(),
    /** Names who assesses at a stage, where it is not the panel. */
    assessors: z.partialRecord(z.enum(stageNames), given).optional(),
  }),
  /** Two answers to the question about a criterion, for the panel to score before its first interview; if absent, ours. */
  samples: samples.optional(),
  /**
   * Slugs of the pages that still hold what was suggested, unchecked. Vacancies saved before this field ask other
   * questions now, where nobody had worded one.
   */
  suggested: z.array(slug).default(['questions']),
})

export type Choices = z.infer<typeof choicesSchema>
