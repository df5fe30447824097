import slugify from 'slugify'

/** Turns a name into kebab-case: "Senior DevOps engineer - management" is senior-devops-engineer-management. */
export function slugOf(name: string): string {
  return slugify(name, { lower: true, strict: true })
}
