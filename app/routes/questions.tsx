import { LinkButton } from '../components/Button'
import { InsetText } from '../components/InsetText'
import { SummaryCard } from '../components/SummaryCard'
import { flawIn } from '../domain/flaws'
import { interviewCriteria } from '../domain/interview'
import { vacancyTitle } from '../domain/vacancy'
import { getVacancy } from '../models/vacancy.server'
import type { PageHandle } from '../page-context'
import { pathAfter, paths } from '../paths'
import { type LoaderFunctionArgs, useLoaderData } from '../remix'

const title = 'Interview questions'

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id) }

export async function loader({ params }: LoaderFunctionArgs) {
  const { id, slice } = await getVacancy(params.id)
  return {
    id,
    vacancyTitle: vacancyTitle(slice),
    most: slice.packs['vacancy-form'].limits.interviewCriteria,
    criteria: interviewCriteria(slice).map(({ key, heading, question, weight, lead }) => {
      return { key, heading, question, flaw: flawIn(question), weight, lead }
    }),
  }
}

export default function Questions() {
  const { id, vacancyTitle: caption, criteria, most } = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-l">{caption}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        One question for each criterion that is assessed at interview. Every candidate is asked the same.
      </p>
      {criteria.length > most && (
        <InsetText>
          {criteria.length} questions are too many for one interview. Assess some of them at application, so that {most}{' '}
          or fewer are left.
        </InsetText>
      )}
      {criteria.length === 0 && <p className="govuk-body">Nothing is assessed at interview.</p>}
      {criteria.map(({ key, heading, question, flaw, weight, lead }) => (
        <SummaryCard
          key={key}
          title={heading}
          actions={[{ href: paths.question(id, key), text: 'Change', visuallyHiddenText: 'question' }]}
        >
          <p className="govuk-body">{question}</p>
          {flaw && <p className="govuk-body">{flaw} You can ask in your own words.</p>}
          <p className="govuk-hint">
            Weight {weight}
            {lead && ' · Lead criterion'}
          </p>
        </SummaryCard>
      ))}
      <LinkButton href={pathAfter('questions', id)}>Continue</LinkButton>
    </>
  )
}
