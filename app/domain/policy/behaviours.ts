/** The behaviours that a vacancy can use: in the words of a loaded page, else in those of the policy file. */
import { oncePer } from '../text/once'
import type { Grade } from './grades'
import type { OfficialBehaviour } from './official-words'
import type { Policy } from './schemas'
import { sourceOfPage } from './sources'

/** Leads in to the indicators of the policy file. */
export const personCan = 'The person can:'

/** What a behaviour asks at some grades. */
export interface Guidance {
  grades: string[]
  /** The band of the policy file; absent for the words of a page. */
  band?: number
  /** Empty where the page has no paragraph before its list. */
  leadIn: string
  indicators: string[]
  /** Names who wrote the words; printed with them. */
  sourceLine: string
}

export interface Behaviour {
  slug: string
  name: string
  /** One sentence or two on what it is about; empty where neither page nor policy file has any. */
  summary: string
  /** Names who wrote the summary; absent where there is none. */
  summarySource?: string
  guidance: Guidance[]
}

/**
 * The behaviours in the policy file's order, then those that only the page has. Where the page lacks a behaviour, or one
 * for some grade, the policy file's words stand.
 */
export const behavioursOf = oncePer((policy: Policy): Behaviour[] => {
  const file = policy.behaviours.behaviours.map((behaviour) => ofPolicyFile(policy, behaviour))
  const page = policy.official?.behaviours
  if (!page) return file
  const source = sourceOfPage(page)
  const renewed = file.map((behaviour) => {
    const official = page.behaviours.find(({ slug }) => slug === behaviour.slug)
    return official ? renew(behaviour, official, source) : behaviour
  })
  const added = page.behaviours
    .filter(({ slug }) => !file.some((behaviour) => behaviour.slug === slug))
    .map((official) => renew({ slug: official.slug, name: '', summary: '', guidance: [] }, official, source))
  return [...renewed, ...added]
})

function ofPolicyFile(policy: Policy, behaviour: Policy['behaviours']['behaviours'][number]): Behaviour {
  const { slug, name, summary, bands } = behaviour
  const guidance = bands.map(({ band, indicators }) => ({
    grades: policy.grades.grades.filter((grade) => grade.band === band).map(({ code }) => code),
    band,
    leadIn: personCan,
    indicators,
    sourceLine: policy.behaviours.sourceLine,
  }))
  return { slug, name, summary, summarySource: policy.behaviours.sourceLine, guidance }
}

function renew(behaviour: Behaviour, { name, about, levels }: OfficialBehaviour, sourceLine: string): Behaviour {
  const covered = new Set(levels.flatMap(({ grades }) => grades))
  const kept = behaviour.guidance.map((own) => ({ ...own, grades: own.grades.filter((code) => !covered.has(code)) }))
  return {
    ...behaviour,
    name,
    ...(about && { summary: about, summarySource: sourceLine }),
    guidance: [
      ...levels.map(({ grades, leadIn, items }) => ({ grades, leadIn, indicators: items, sourceLine })),
      ...kept,
    ],
  }
}

/** A behaviour's guidance for a grade; undefined where there is none. */
export function guidanceAt({ guidance }: Behaviour, { code }: Pick<Grade, 'code'>): Guidance | undefined {
  return guidance.find(({ grades }) => grades.includes(code))
}

/** The guidance one band below (-1) or above (1) a grade; undefined where there is none, or the same for both. */
export function guidanceBeside(
  behaviour: Behaviour,
  grade: Grade,
  step: -1 | 1,
  { grades: { grades } }: Policy,
): Guidance | undefined {
  const band = grade.band + step
  const inBand = grades.filter((other) => other.band === band)
  const nearest = step < 0 ? inBand.toReversed() : inBand
  const [beside = behaviour.guidance.find((own) => own.band === band)] = nearest.flatMap(
    (other) => guidanceAt(behaviour, other) ?? [],
  )
  return beside === guidanceAt(behaviour, grade) ? undefined : beside
}

/** True for words of a loaded page. */
export function isOfficial({ band }: Guidance): boolean {
  return band === undefined
}
