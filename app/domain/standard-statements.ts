/** The standard statements of the advert. */
import type { Post } from './choices'
import type { Slice } from './vacancy'

export interface StatementSection {
  section: string
  /** Small Markdown with the placeholders of the pack. */
  texts: { markdown: string }[]
}

/** The statements that are switched on and apply, by their section of the advert and in the pack's order. */
export function standardStatements({ packs, choices }: Slice): StatementSection[] {
  const sections = new Map<string, { markdown: string }[]>()
  for (const statement of packs.statements.statements) {
    if (!(choices.statements[statement.slug] ?? statement.on)) continue
    const { unless } = statement
    if (unless && String(choices.post[unless.field as keyof Post] ?? '') === unless.is) continue
    const texts = sections.get(statement.section) ?? []
    sections.set(statement.section, [...texts, { markdown: statement.text }])
  }
  return [...sections].map(([section, texts]) => ({ section, texts }))
}
