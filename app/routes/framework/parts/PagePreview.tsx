import { Details } from '../../../components/govuk/Details'
import { SummaryList } from '../../../components/govuk/SummaryList'
import type { OfficialLevel, OfficialPage } from '../../../domain/policy/official-words'
import type { PageChanges } from '../../../domain/policy/page-changes'
import { wordCount } from '../../../domain/policy/sources'
import { Bullets } from './TextBlocks'

export interface PagePreviewProps {
  /** Its date is in words. */
  page: OfficialPage
  /** Date of the page that is in use, in words. */
  current?: string
  isOlder: boolean
  changes: PageChanges
}

/** What was read of a Success Profiles page: its facts, what it changes, and every word of it. */
export function PagePreview({ page, current, isOlder, changes }: PagePreviewProps) {
  const own = page.subject === 'behaviours' ? 'Our own summaries' : 'No words, only the names of strengths'
  const missing = page.subject === 'behaviours' && !current ? 'Not on the page: our summaries stay' : 'Not on the page'
  return (
    <section aria-labelledby={`page-${page.subject}`}>
      <h2 className="govuk-heading-m" id={`page-${page.subject}`}>
        {page.title}
      </h2>
      {isOlder && <p className="govuk-body">This page is older than the one in use, of {current}.</p>}
      <SummaryList
        rows={[
          { key: 'Date of the page', value: page.date },
          { key: 'Address', value: page.address },
          { key: 'Read', value: wordCount(page) },
          { key: 'In use now', value: current ? `The page of ${current}` : own },
          ...(['new', 'changed'] as const).flatMap((kind) =>
            changes[kind].length > 0
              ? [{ key: kind === 'new' ? 'New' : 'Other words than now', value: changes[kind].join(', ') }]
              : [],
          ),
          ...(changes.same > 0 ? [{ key: 'The same as now', value: String(changes.same) }] : []),
          ...(changes.missing.length > 0 ? [{ key: missing, value: changes.missing.join(', ') }] : []),
        ]}
      />
      {page.subject === 'behaviours'
        ? page.behaviours.map(({ slug, name, about, levels }) => (
            <Details key={slug} summary={name}>
              {about && <p className="govuk-body">{about}</p>}
              {levels.map((level) => (
                <Level key={level.heading} {...level} />
              ))}
            </Details>
          ))
        : page.strengths.map(({ slug, name, leadIn, items }) => (
            <Details key={slug} summary={name}>
              {leadIn && <p className="govuk-body">{leadIn}</p>}
              {items.length > 0 && <Bullets items={items} />}
            </Details>
          ))}
    </section>
  )
}

function Level({ heading, grades, leadIn, items }: OfficialLevel) {
  return (
    <>
      <h3 className="govuk-heading-s">{heading}</h3>
      <p className="govuk-hint">Read as the words for {grades.join(', ')}</p>
      {leadIn && <p className="govuk-body">{leadIn}</p>}
      <Bullets items={items} />
    </>
  )
}
