/** The page of a criterion of the department's own. */
import { linesOf, some } from '../domain/text/lines'
import {
  maxOwnName,
  maxOwnStatement,
  maxOwnStatements,
  type OwnCriterionChoice,
  skillUses,
} from '../domain/vacancy/choices'
import { stagesInUse } from '../domain/vacancy/defaults'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { partPage } from './choices'
import { oneOf, optionalText, text } from './form'

const name = text
  .default('')
  .transform((typed) => typed.replace(/\s+/g, ' ').trim())
  .refine((typed) => typed !== '', 'Enter a name for the criterion')
  .refine((typed) => typed.length <= maxOwnName, `The name must be ${maxOwnName} characters or fewer`)

const statements = text
  .default('')
  .transform(linesOf)
  .refine((lines) => lines.length > 0, 'Enter at least one statement')
  .refine(
    (lines) => lines.length <= maxOwnStatements,
    `Enter ${maxOwnStatements} statements or fewer, one on each line`,
  )
  .refine(
    (lines) => lines.every((line) => line.length <= maxOwnStatement),
    `Each statement must be ${maxOwnStatement} characters or fewer`,
  )

/** The page of the own criterion of that slug, which may be a new one. */
export const ownCriterionPage = (slug: string) => {
  const at = `ownCriteria.${slug}`
  return partPage(
    'skills',
    {
      fields: (_: VacancyContext) => ({
        ownCriteria: {
          [slug]: {
            name,
            statements,
            use: oneOf(skillUses, 'Choose how you use the criterion'),
            fallsShort: optionalText,
            stronger: optionalText,
          },
        },
      }),
      read: ({ choices }) => {
        const own = choices.ownCriteria.find((own) => own.slug === slug)
        return {
          [`${at}.name`]: [own?.name ?? ''],
          [`${at}.statements`]: [own?.statements.join('\n') ?? ''],
          [`${at}.use`]: own ? [own.use] : [],
          [`${at}.fallsShort`]: [own?.fallsShort ?? ''],
          [`${at}.stronger`]: [own?.stronger ?? ''],
        }
      },
      write: ({ ownCriteria }, { choices }) => {
        const sent = ownCriteria[slug]
        if (!sent) return {}
        const { fallsShort, stronger, ...words } = sent
        const before = choices.ownCriteria.find((own) => own.slug === slug)
        const own: OwnCriterionChoice = {
          slug,
          ...words,
          stages: stagesInUse(before ?? { stages: [] }, words.use),
          ...(some(linesOf(fallsShort)) && { fallsShort }),
          ...(some(linesOf(stronger)) && { stronger }),
        }
        const isKept = choices.leadCriterion !== slug || own.use === 'essential'
        return {
          leadCriterion: isKept ? choices.leadCriterion : undefined,
          ownCriteria: before
            ? choices.ownCriteria.map((other) => (other.slug === slug ? own : other))
            : [...choices.ownCriteria, own],
        }
      },
    },
    ({ code, field }) => (code === 'skills-too-many' ? `${at}.use` : field.startsWith(`${at}.`) ? field : undefined),
  )
}

/** A slug that no criterion of the vacancy has. */
export function freeSlug({ choices, release }: VacancyContext): string {
  const taken = new Set([...choices.ownCriteria, ...release.skills].map(({ slug }) => slug))
  const numbers = Array.from({ length: taken.size + 1 }, (_, place) => `criterion-${place + 1}`)
  return numbers.find((slug) => !taken.has(slug)) ?? 'criterion'
}

/** The choices without an own criterion. */
export function withoutOwn({ choices }: VacancyContext, slug: string) {
  const ownCriteria = choices.ownCriteria.filter((own) => own.slug !== slug)
  const leadCriterion = choices.leadCriterion === slug ? undefined : choices.leadCriterion
  return { ...choices, ownCriteria, leadCriterion }
}
