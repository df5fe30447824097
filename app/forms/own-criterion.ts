/** The page of a criterion of the department's own. */
import { linesOf, some } from '../domain/text/lines'
import {
  maxOwnName,
  maxOwnStatement,
  maxOwnStatements,
  type OwnCriterionChoice,
  skillUses,
} from '../domain/vacancy/choices'
import { leadAfterUse, withUse } from '../domain/vacancy/technical-choices'
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

const at = 'ownCriterion'

/** The page of the own criterion of that slug, which may be a new one; its fields have the same names for each. */
export const ownCriterionPage = (slug: string) =>
  partPage(
    'skills',
    {
      fields: (_: VacancyContext) => ({
        [at]: {
          name,
          statements,
          use: oneOf(skillUses, 'Choose how you use the criterion'),
          fallsShort: optionalText,
          stronger: optionalText,
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
      write: ({ ownCriterion: { use, fallsShort, stronger, ...words } }, { choices }) => {
        const before = choices.ownCriteria.find((own) => own.slug === slug)
        const own: OwnCriterionChoice = {
          slug,
          ...words,
          ...withUse({ stages: before?.stages ?? [] }, use),
          ...(some(linesOf(fallsShort)) && { fallsShort }),
          ...(some(linesOf(stronger)) && { stronger }),
        }
        return {
          leadCriterion: leadAfterUse(choices, slug, use),
          ownCriteria: before
            ? choices.ownCriteria.map((other) => (other.slug === slug ? own : other))
            : [...choices.ownCriteria, own],
        }
      },
    },
    ({ code, field }) => {
      if (code === 'skills-too-many') return `${at}.use`
      const start = `ownCriteria.${slug}.`
      return field.startsWith(start) ? `${at}.${field.slice(start.length)}` : undefined
    },
  )
