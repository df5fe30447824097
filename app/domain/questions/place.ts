/** Where a question of the bank belongs: what it is about, and at which level. */
export const subjects = ['skill', 'behaviour', 'strength'] as const

export type Subject = (typeof subjects)[number]

export interface Place {
  subject: Subject
  /** Names the skill, behaviour or strength. */
  slug: string
  /** A skill level, the number of a behaviour's band of grades, or empty for a strength. */
  level: string
}

/** Identifies a place among others; no part contains a slash. */
export function keyOfPlace({ subject, slug, level }: Place): string {
  return `${subject}/${slug}/${level}`
}

/** Identifies what a place is about, whatever the level: "behaviour/leadership". */
export function subjectKey({ subject, slug }: Pick<Place, 'subject' | 'slug'>): string {
  return `${subject}/${slug}`
}

/** The place alone, of anything that has one. */
export function placeOf({ subject, slug, level }: Place): Place {
  return { subject, slug, level }
}
