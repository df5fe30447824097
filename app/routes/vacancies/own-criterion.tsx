import { Input } from '../../components/govuk/Input'
import { Textarea } from '../../components/govuk/Textarea'
import { maxOwnName, maxOwnStatement, maxOwnStatements } from '../../domain/vacancy/choices'
import { freeSlug, ownKey } from '../../domain/vacancy/technical-choices'
import { openChoices } from '../../forms/choices.server'
import { saveCriterion } from '../../forms/criterion.server'
import { FormPage } from '../../forms/FormPage'
import { openVacancy } from '../../forms/open-vacancy.server'
import { ownCriterionPage } from '../../forms/own-criterion'
import { useForm } from '../../forms/use-form'
import { notFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import type { RequestContext } from '../../models/request-context.server'
import { UseRadios } from './parts/UseRadios'

export const handle: PageHandle<{ id: string; isNew: boolean }> = {
  title: ({ isNew }) => titleOf(isNew),
  back: ({ id }) => paths.skills(id),
  script: true,
}

const titleOf = (isNew: boolean) => (isNew ? 'Add a criterion of your own' : 'Your own criterion')

/** The slug of the criterion that the address names: "new" takes the next free one. */
async function slugOf(context: RequestContext, params: LoaderFunctionArgs['params']) {
  const { vacancy } = await openVacancy(context, params.id)
  if (params.criterion === 'new') return { slug: freeSlug(vacancy), isNew: true }
  const found = vacancy.choices.ownCriteria.find(({ slug }) => slug === params.criterion)
  if (!found) notFound('There is no such criterion')
  return { slug: found.slug, isNew: false }
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const place = await slugOf(context, params)
  const { vacancy: _, ...opened } = await openChoices(context, params.id, ownCriterionPage(place.slug))
  return { ...opened, ...place, key: ownKey(place.slug) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { slug } = await slugOf(context, params)
  return saveCriterion(context, request, params.id, ownCriterionPage(slug), slug)
}

export default function OwnCriterion() {
  const data = useLoaderData<typeof loader>()
  const { isNew } = data
  const form = useForm<ReturnType<typeof ownCriterionPage>>(data)
  const { field } = form
  return (
    <FormPage
      title={titleOf(isNew)}
      caption={data.vacancyTitle}
      submit="Save"
      lead={
        <p className="govuk-body">
          For what this job needs and the framework does not have: a technology, a language, a licence. It is
          advertised, asked about and scored like a skill, and every document says that it is your department’s own.
        </p>
      }
      buttons={
        !isNew && (
          <a className="govuk-link" href={paths.removeCriterion(data.id, data.key)}>
            Remove this criterion
          </a>
        )
      }
      {...form}
    >
      <Input
        {...field('ownCriterion.name')}
        label="Name"
        labelClassName="govuk-label--m"
        hint={`Such as Terraform on AWS. Up to ${maxOwnName} characters.`}
      />
      <Textarea
        {...field('ownCriterion.statements')}
        label="What can the person do?"
        labelClassName="govuk-label--m"
        hint={`One statement on each line, ${maxOwnStatements} at most, up to ${maxOwnStatement} characters each. Each finishes the sentence “You can …”, so begin with a verb: write modules that other teams reuse.`}
        rows={6}
      />
      <UseRadios
        {...field('ownCriterion.use')}
        legend="How do you use it?"
        legendClassName="govuk-fieldset__legend--m"
      />
      <Textarea
        {...field('ownCriterion.fallsShort')}
        label="An answer falls short if the person … (optional)"
        labelClassName="govuk-label--m"
        hint="For the panel’s eyes, where a skill has the level below. One point on each line."
        rows={3}
      />
      <Textarea
        {...field('ownCriterion.stronger')}
        label="An answer is stronger if the person … (optional)"
        labelClassName="govuk-label--m"
        hint="For the panel’s eyes, where a skill has the level above. One point on each line."
        rows={3}
      />
    </FormPage>
  )
}
