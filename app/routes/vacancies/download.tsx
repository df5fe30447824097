import { LinkButton } from '../../components/govuk/Button'
import { Details } from '../../components/govuk/Details'
import { InsetText } from '../../components/govuk/InsetText'
import { Table } from '../../components/govuk/Table'
import { WarningText } from '../../components/govuk/WarningText'
import { today } from '../../config/clock.server'
import { buildDocuments, gapsOf, outdatedIn } from '../../documents/build.server'
import { withAssessment } from '../../domain/assessment/assess'
import { findingsIn } from '../../domain/checks/findings'
import { roundsWithSheet, sheetCount } from '../../domain/documents/interview-sheets'
import { type DocumentKind, documentSlug, kindFacts, kindsOf } from '../../domain/documents/kinds'
import { pageOfGap } from '../../domain/vacancy/gaps'
import { vacancyTitle } from '../../domain/vacancy/vacancy'
import { openVacancy } from '../../forms/open-vacancy.server'
import type { PageHandle } from '../../frame/page-context'
import { paths, withPaths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { MakeZip } from './parts/MakeZip'
import { Problems } from './parts/Problems'

const title = 'Download'

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id) }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, vacancy, edits } = await openVacancy(context, params.id)
  const assessed = withAssessment(vacancy)
  const documents = kindsOf(assessed).flatMap((kind) => buildDocuments(kind, vacancy, edits))
  const findings = findingsIn(vacancy, today(context))
  return {
    id,
    vacancyTitle: vacancyTitle(vacancy),
    problems: withPaths(id, findings.problems),
    warnings: withPaths(id, findings.warnings),
    advice: withPaths(id, findings.advice),
    gaps: gapsOf(documents).map(({ code, text }) => ({ text, page: code && pageOfGap(code) })),
    outdated: outdatedIn(documents),
    sheets: sheetCount(assessed),
    rounds: roundsWithSheet(assessed).length,
    single: documents.map(({ kind, round, name }) => ({ kind, name, slug: documentSlug(kind, round) })),
    applications: vacancy.choices.interview.applicationIds.length,
  }
}

export default function Download() {
  const {
    id,
    vacancyTitle: caption,
    problems,
    warnings,
    advice,
    gaps,
    outdated,
    sheets,
    rounds,
    applications,
    single,
  } = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-l">{caption}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {problems.length + gaps.length > 0 && (
        <WarningText>
          The pack is a draft until the points below are settled: every page of its Word files says so.
        </WarningText>
      )}
      <Problems problems={problems} />
      <Problems lead="Look at this before you publish:" problems={warnings} />
      <Problems lead="To think about:" problems={advice} />
      {gaps.length > 0 && (
        <InsetText>
          {gaps.length === 1 ? 'One point is' : `${gaps.length} points are`} still to be confirmed. The documents show
          them in square brackets. You can download all the same.
          <Details summary="What is to be confirmed">
            <ul className="govuk-list govuk-list--bullet">
              {gaps.map(({ text, page }) => (
                <li key={text}>
                  {page ? (
                    <a className="govuk-link" href={paths.page(id, page)}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          </Details>
        </InsetText>
      )}
      {outdated.length > 0 && (
        <InsetText>
          You edited these sections, and the choices behind them have changed since. Check that your wording still fits:
          <ul className="govuk-list govuk-list--bullet">
            {outdated.map(({ kind, name, key, heading }) => (
              <li key={`${kind} ${key}`}>
                <a className="govuk-link" href={paths.section(id, kind, key)}>
                  {name}: {heading}
                </a>
              </li>
            ))}
          </ul>
        </InsetText>
      )}
      <h2 className="govuk-heading-m">The whole pack</h2>
      <p className="govuk-body">One Word document with the advert, the success profile and the interview sheets.</p>
      <LinkButton href={paths.file(id, 'pack.docx')}>Download the pack (Word)</LinkButton>
      <p className="govuk-body">
        A zip with a folder for each purpose: every document for Word, the score matrix as a spreadsheet, and an index.{' '}
        {applications > 0
          ? `It has ${sheets} sheets besides: an interview sheet for each application${rounds > 0 ? ', round' : ''} and panel member, and a consensus sheet for each application.`
          : `It has an interview sheet for each ${rounds > 0 ? 'round and ' : ''}panel member; enter application IDs to have one for each application as well.`}
      </p>
      <MakeZip action={paths.zip(id)} variant="secondary" />
      <Table
        caption="Single documents"
        captionClassName="govuk-table__caption--m"
        head={['Document', 'Download as']}
        firstCellIsHeader
        rows={single.map((document) => [document.name, { text: <Formats id={id} {...document} /> }])}
      />
    </>
  )
}

const formats = { docx: 'Word', txt: 'plain text', md: 'Markdown' }

interface FormatsProps {
  id: string
  kind: DocumentKind
  name: string
  slug: string
}

function Formats({ id, kind, name: document, slug }: FormatsProps) {
  return (
    <ul className="app-inline-list">
      {Object.entries(formats).map(([format, name]) => (
        <li key={format}>
          <a className="govuk-link" href={paths.file(id, `${slug}.${format}`)}>
            <span className="govuk-visually-hidden">{document} as </span>
            {name}
          </a>
        </li>
      ))}
      {kind === 'score-matrix' && (
        <li>
          <a className="govuk-link" href={paths.file(id, 'score-matrix.xlsx')}>
            <span className="govuk-visually-hidden">{document} as </span>
            spreadsheet
          </a>
        </li>
      )}
      {kindFacts[kind].largePrint && (
        <li>
          <a className="govuk-link" href={paths.file(id, `${slug}-large-print.docx`)}>
            <span className="govuk-visually-hidden">{document} as Word in </span>
            large print
          </a>
        </li>
      )}
    </ul>
  )
}
