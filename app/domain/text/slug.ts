import slugify from 'slugify'
import { z } from 'zod'

/** Turns a name into kebab-case: "Senior DevOps engineer - management" is senior-devops-engineer-management. */
export function slugOf(name: string): string {
  return slugify(name, { lower: true, strict: true })
}

/** Asks for a slug. */
export const slugWanted = 'must be a name in kebab-case, like systems-design'

/** A slug in a file or a form. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, slugWanted)
