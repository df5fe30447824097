/** The words of published Success Profiles pages, as they are loaded into the service. */

/** The words for some grades. A level whose page has no list has its paragraph as the only item, and no lead-in. */
export interface OfficialLevel {
  /** The heading of the page. */
  heading: string
  /** Codes such as "SEO". */
  grades: string[]
  leadIn: string
  items: string[]
}

export interface OfficialBehaviour {
  slug: string
  name: string
  /** The paragraph below the behaviour's own heading, if it has one. */
  about?: string
  levels: OfficialLevel[]
}

export interface OfficialStrength {
  slug: string
  name: string
  /** Its paragraph and list; either may be empty, not both. */
  leadIn: string
  items: string[]
}

interface PageFacts {
  title: string
  /** Date of the page, like "2026-05-30". */
  date: string
  address: string
}

export interface BehavioursPage extends PageFacts {
  subject: 'behaviours'
  behaviours: OfficialBehaviour[]
}

export interface StrengthsPage extends PageFacts {
  subject: 'strengths'
  strengths: OfficialStrength[]
}

export type OfficialPage = BehavioursPage | StrengthsPage
export type OfficialSubject = OfficialPage['subject']
export const officialSubjects = ['behaviours', 'strengths'] as const

/** The pages whose words a vacancy uses. */
export interface OfficialWords {
  behaviours?: BehavioursPage
  strengths?: StrengthsPage
}
