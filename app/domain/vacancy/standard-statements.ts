/** The standard statements of the advert. */
import type { Policy } from '../policy/schemas'
import { slugOf } from '../text/slug'
import type { Post } from './choices'
import type { VacancyContext } from './vacancy'

type Statement = Policy['statements']['statements'][number]
type Switches = Pick<VacancyContext, 'policy' | 'choices'>

export interface StatementSection {
  /** The key of the section in the advert. */
  key: string
  section: string
  /** Small Markdown with the placeholders of the policy file. */
  texts: { markdown: string }[]
}

/** The statements that are on and apply, by section of the advert and in the policy file's order. */
export function standardStatements({ policy, choices }: Switches): StatementSection[] {
  const sections = new Map<string, { markdown: string }[]>()
  for (const statement of policy.statements.statements) {
    if (!isOn(statement, choices)) continue
    const { unless } = statement
    if (unless && String(choices.post[unless.field as keyof Post] ?? '') === unless.is) continue
    const texts = sections.get(statement.section) ?? []
    sections.set(statement.section, [...texts, { markdown: statement.text }])
  }
  return [...sections].map(([section, texts]) => ({ key: slugOf(section), section, texts }))
}

/** A switch that nobody has touched follows the policy file. */
function isOn({ slug, on }: Statement, choices: VacancyContext['choices']): boolean {
  return choices.statements[slug] ?? on
}

/** Pairs of statements that are both on although they have opposite meanings. */
export function contradictions({ policy, choices }: Switches): [Statement, Statement][] {
  const on = policy.statements.statements.filter((statement) => isOn(statement, choices))
  return on.flatMap((statement) =>
    on
      .filter(({ slug }) => statement.excludes?.includes(slug))
      .map((other): [Statement, Statement] => [other, statement]),
  )
}
