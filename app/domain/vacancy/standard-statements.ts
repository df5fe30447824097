/** The standard statements of the advert. */
import type { Policy } from '../policy/schemas'
import { formatList } from '../text/format'
import { slugOf } from '../text/slug'
import type { Choices, Post } from './choices'
import { postFields } from './post-fields'
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
    if (!isStatementOn(statement, choices) || failedCondition(statement, choices.post)) continue
    const texts = sections.get(statement.section) ?? []
    sections.set(statement.section, [...texts, { markdown: statement.text }])
  }
  return [...sections].map(([section, texts]) => ({ key: slugOf(section), section, texts }))
}

/** True where the manager switched it on; a switch that nobody has moved follows the policy file and the approach. */
export function isStatementOn(statement: Statement, choices: Choices): boolean {
  return choices.statements[statement.slug] ?? isUsuallyOn(statement, choices.post)
}

function isUsuallyOn(statement: Statement, post: Post): boolean {
  return statement.on && suitsApproach(statement, post)
}

/** While no approach is chosen, every statement may apply. */
function suitsApproach({ approaches }: Statement, { approach }: Post): boolean {
  return approach === undefined || approaches === undefined || approaches.includes(approach)
}

/** The condition that leaves the statement out even if it is on, if one does. */
function failedCondition({ unless, onlyIf }: Statement, post: Post) {
  const given = (field: string) => String(post[field as keyof Post] ?? '')
  if (unless && given(unless.field) === unless.is) return { ...unless, holds: true }
  if (onlyIf && given(onlyIf.field) !== onlyIf.is) return { ...onlyIf, holds: false }
  return undefined
}

/**
 * The switches after the page was saved with these ticked. Only a switch that was moved is kept, so that the others go
 * on following the approach; one that was moved back to where it usually is follows it again.
 */
export function switchesAfter(ticked: string[], { policy, choices }: Switches): Record<string, boolean> {
  const switches = { ...choices.statements }
  for (const statement of policy.statements.statements) {
    const on = ticked.includes(statement.slug)
    if (on === isStatementOn(statement, choices)) continue
    delete switches[statement.slug]
    if (on !== isUsuallyOn(statement, choices.post)) switches[statement.slug] = on
  }
  return switches
}

/** Says why a statement is off or left out, or why it stands although it is for another approach; else undefined. */
export function statementNote(statement: Statement, choices: Choices): string | undefined {
  const failed = failedCondition(statement, choices.post)
  if (failed) {
    const { field, is, holds } = failed
    return `Not in the advert ${holds ? 'while' : 'unless'} “${labelOf(field)}” is “${is}”, even if ticked.`
  }
  if (suitsApproach(statement, choices.post)) return undefined
  const suited = formatList((statement.approaches ?? []).map((approach) => `“${approach}”`))
  const here = `“${labelOf('approach')}” is “${choices.post.approach}”`
  return isStatementOn(statement, choices)
    ? `On, because it was ticked here, although ${here} and it is meant for ${suited} only.`
    : `Off, because ${here} and it is meant for ${suited} only. Tick it to have it all the same.`
}

function labelOf(name: string): string {
  return postFields.find((field) => field.name === name)?.label ?? name
}

/** Pairs of statements that are both on although they have opposite meanings. */
export function contradictions({ policy, choices }: Switches): [Statement, Statement][] {
  const on = policy.statements.statements.filter((statement) => isStatementOn(statement, choices))
  return on.flatMap((statement) =>
    on
      .filter(({ slug }) => statement.excludes?.includes(slug))
      .map((other): [Statement, Statement] => [other, statement]),
  )
}
