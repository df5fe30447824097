import { LinkButton } from '../../components/govuk/Button'
import { Details } from '../../components/govuk/Details'
import { InsetText } from '../../components/govuk/InsetText'
import { NotificationBanner } from '../../components/govuk/NotificationBanner'
import { Tag, type TagColour } from '../../components/govuk/Tag'
import { buildDocument } from '../../documents/build.server'
import { withAssessment } from '../../domain/assessment/assess'
import type { SectionStatus } from '../../domain/documents/edits'
import { type DocumentKind, documentSlug, isDocumentKind, roundsOfKind } from '../../domain/documents/kinds'
import { sentenceCase } from '../../domain/text/format'
import { gapName, pageOfGap } from '../../domain/vacancy/gaps'
import { postParts } from '../../domain/vacancy/post-fields'
import { roundSlug, roundWords } from '../../domain/vacancy/stages'
import { openVacancy } from '../../forms/open-vacancy.server'
import { notFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { parseFixed, parseProse } from '../../prose/markdown/markdown'
import { Prose } from '../../prose/react/Prose'

export const handle: PageHandle<{ id: string; name: string }> = {
  title: ({ name }) => name,
  back: ({ id }) => paths.vacancy(id),
}

const banners = new Map([
  ['edited', 'Your wording has been saved.'],
  ['restored', 'The section has its standard wording again.'],
])

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { kind } = params
  if (!isDocumentKind(kind)) notFound('There is no such document')
  const query = new URL(request.url).searchParams
  const { id, vacancy, edits } = await openVacancy(context, params.id)
  const rounds = roundsOfKind(kind, withAssessment(vacancy))
  const round = rounds.find((stage) => roundSlug(stage) === query.get('round')) ?? rounds[0]
  const { name, title, lead, sections, waiting, gaps } = buildDocument(kind, vacancy, edits, { round })
  return {
    id,
    kind,
    file: `${documentSlug(kind, round)}.docx`,
    rounds: rounds.map((stage) => {
      return { slug: roundSlug(stage), name: sentenceCase(roundWords(stage)), shown: stage === round }
    }),
    name,
    title,
    lead: parseProse(lead),
    sections: sections.map(({ key, heading, status, isCriterion, prose, fixed }) => ({
      key,
      heading,
      status,
      isCriterion,
      prose: parseProse(prose),
      fixed: parseFixed(fixed),
    })),
    waiting: waiting.map(({ section, markdown }) => ({ section, markdown })),
    gaps: gaps.map(({ code, text }) => ({ text, name: code && gapName(code), page: code && pageOfGap(code) })),
    banner: banners.get(query.get('saved') ?? ''),
    changed: sections.find((section) => section.key === query.get('section'))?.key,
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function DocumentPage() {
  const data = useLoaderData<typeof loader>()
  const { id, kind, name, file } = data
  return (
    <>
      {data.banner && (
        <NotificationBanner type="success">
          <p className="govuk-notification-banner__heading">
            {data.banner}{' '}
            {data.changed && (
              <a className="govuk-notification-banner__link" href={`#${data.changed}`}>
                Go to the section
              </a>
            )}
          </p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-xl">{name}</h1>
      <Rounds {...data} />
      <LinkButton href={paths.file(id, file)}>Download as Word</LinkButton>
      <Gaps id={id} gaps={data.gaps} />
      <Waiting waiting={data.waiting} />
      <article className="app-sheet" aria-label={name}>
        <p className="govuk-heading-l">{data.title}</p>
        <Prose root={data.lead} />
        {data.sections.map((section) => (
          <SectionView key={section.key} id={id} kind={kind} section={section} />
        ))}
      </article>
    </>
  )
}

/** The rounds that have a document of this kind each, to go from one to the other. */
function Rounds({ id, kind, rounds }: Pick<Data, 'id' | 'kind' | 'rounds'>) {
  if (rounds.length === 0) return null
  return (
    <nav aria-label="Rounds of interviews" className="govuk-body">
      <ul className="app-inline-list">
        {rounds.map(({ slug, name, shown }) => (
          <li key={slug}>
            {shown ? (
              <strong aria-current="page">{name}</strong>
            ) : (
              <a className="govuk-link" href={paths.documentOf(id, kind, slug)}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Gaps({ id, gaps }: Pick<Data, 'id' | 'gaps'>) {
  if (gaps.length === 0) return null
  return (
    <Details
      open
      summary={
        gaps.length === 1 ? '1 point is still to be confirmed' : `${gaps.length} points are still to be confirmed`
      }
    >
      <ul className="govuk-list govuk-list--bullet">
        {gaps.map(({ text, name, page }) => (
          <li key={text}>
            {page ? (
              <a className="govuk-link" href={paths.page(id, page)}>
                {name}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Waiting({ waiting }: Pick<Data, 'waiting'>) {
  if (waiting.length === 0) return null
  return (
    <InsetText>
      <p className="govuk-body">
        You edited sections that this document does not have at present. Your wording is kept and comes back with them:
      </p>
      {waiting.map(({ section, markdown }) => (
        <Details key={section} summary={section.replaceAll('-', ' ')}>
          <Prose root={parseProse(markdown)} />
        </Details>
      ))}
    </InsetText>
  )
}

/** A status that needs nobody's attention has no colour. */
const states: Record<SectionStatus, { text: string; colour?: TagColour }> = {
  assembled: { text: 'Not edited' },
  fixed: { text: 'Set by your choices' },
  edited: { text: 'Edited', colour: 'green' },
  outdated: { text: 'Changed since your edit', colour: 'orange' },
}

function SectionView({ id, kind, section }: { id: string; kind: DocumentKind; section: Data['sections'][number] }) {
  const { key, heading, status } = section
  const { text, colour } = states[status]
  return (
    <section className="app-section">
      <div className="app-section__head">
        <h2 className="govuk-heading-m" id={key}>
          {heading}
        </h2>
        {colour ? <Tag colour={colour}>{text}</Tag> : <span className="govuk-hint">{text}</span>}
        <span className="app-section__actions">
          <SectionLink id={id} kind={kind} section={section} />
        </span>
      </div>
      <Prose root={section.prose} />
      <Prose root={section.fixed} />
    </section>
  )
}

/** Links prose to its editor, and fixed parts to the page of their choices. */
function SectionLink({ id, kind, section: { key, heading, status, isCriterion } }: Parameters<typeof SectionView>[0]) {
  const link = (href: string, text: string) => (
    <a className="govuk-link" href={href}>
      {text}
      <span className="govuk-visually-hidden"> {heading}</span>
    </a>
  )
  if (status !== 'fixed') return link(paths.section(id, kind, key), 'Edit')
  if (isCriterion) return link(paths.question(id, key), 'Change the question')
  return key === 'key-facts' ? <FactLinks id={id} /> : null
}

/** The facts are filled in on several pages. */
function FactLinks({ id }: { id: string }) {
  return (
    <ul className="app-inline-list">
      {postParts.map(({ slug, name }) => (
        <li key={slug}>
          <a className="govuk-link" href={paths.post(id, slug)}>
            <span className="govuk-visually-hidden">Change </span>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
