import { Radios } from '../../components/govuk/Radios'
import { Select } from '../../components/govuk/Select'
import { Textarea } from '../../components/govuk/Textarea'
import { byAlphabet } from '../../domain/framework/families'
import { skillLevelNames } from '../../domain/framework/release'
import { newQuestionPage } from '../../forms/bank'
import { FormPage } from '../../forms/FormPage'
import { shownBy } from '../../forms/page'
import { parseForm, readForm } from '../../forms/read.server'
import { savedOrTyped } from '../../forms/unsaved.server'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { currentFramework } from '../../models/framework.server'
import { addQuestion, readBank } from '../../models/question-bank.server'
import { type RequestContext, sourceOf } from '../../models/request-context.server'

const title = 'Add a question'

export const handle: PageHandle = { title, back: paths.questionBank(), script: true }

async function formSource(context: RequestContext, request: Request) {
  const query = new URL(request.url).searchParams
  const place = { skill: query.get('skill') ?? '', level: query.get('level') ?? '' }
  const { release } = await currentFramework(context)
  return { ...sourceOf(context), release, bank: await readBank(context), place }
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const source = await formSource(context, request)
  const { release } = source
  return {
    version: 0,
    values: shownBy(newQuestionPage, source),
    skills: release.skills
      .map(({ slug, name }) => ({ value: slug, text: name }))
      .toSorted((a, b) => byAlphabet(a.text, b.text)),
    kinds: context.policy.questions.kinds.map(({ slug, name }) => ({ value: slug, text: name })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = parseForm(form, newQuestionPage, await formSource(context, request))
  if ('result' in read) return refuse(read.result)
  const { skill, level, kind, text, probes } = read.value
  const added = await savedOrTyped(addQuestion(context, { skill, level }, { kind, text, probes, retired: false }), form)
  if (typeof added !== 'string') return refuse(added)
  return redirect(paths.questionBank({ skill, level, saved: 'added' }))
}

export default function NewQuestion() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof newQuestionPage>(data)
  const { field } = form
  return (
    <FormPage title={title} submit="Add the question" {...form} version={undefined}>
      <Select
        {...field('skill')}
        label="Skill"
        labelClassName="govuk-label--m"
        items={[{ value: '', text: 'Choose a skill' }, ...data.skills]}
      />
      <Radios
        {...field('level')}
        legend="Skill level"
        legendClassName="govuk-fieldset__legend--m"
        small
        inline
        items={skillLevelNames.map((name) => ({ value: name, text: name }))}
      />
      <Radios
        {...field('kind')}
        legend="Kind of question"
        legendClassName="govuk-fieldset__legend--m"
        small
        items={data.kinds}
      />
      <Textarea
        {...field('text')}
        label="Question"
        labelClassName="govuk-label--m"
        hint="As a panel member says it aloud. Every candidate is asked the same, so name nobody."
        rows={4}
      />
      <Textarea
        {...field('probes')}
        label="Probes (optional)"
        labelClassName="govuk-label--m"
        hint="One on each line, giving nothing away. Without any, the question has those of its kind."
        rows={6}
      />
    </FormPage>
  )
}
