import { LinkButton } from '../../components/govuk/Button'
import { InsetText } from '../../components/govuk/InsetText'
import { NotificationBanner } from '../../components/govuk/NotificationBanner'
import { SummaryList } from '../../components/govuk/SummaryList'
import { Tag } from '../../components/govuk/Tag'
import { TaskList } from '../../components/govuk/TaskList'
import { LoadRolePage } from '../../components/MissingGrades'
import { today } from '../../config/clock.server'
import { gapsOf } from '../../documents/build.server'
import { documentStates } from '../../documents/states.server'
import { withAssessment } from '../../domain/assessment/assess'
import { findingsIn } from '../../domain/checks/findings'
import { assessmentTasks, isToCheck, postTasks, type Task } from '../../domain/checks/tasks'
import { kindFacts } from '../../domain/documents/kinds'
import { gradeWords } from '../../domain/policy/grades'
import { gradeNote } from '../../domain/vacancy/level-options'
import { vacancyTitle } from '../../domain/vacancy/vacancy'
import { openVacancy } from '../../forms/open-vacancy.server'
import type { PageHandle } from '../../frame/page-context'
import { paths, withPaths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { lastMove, releaseNews } from '../../models/upgrade.server'
import { wordNews } from '../../models/word-news.server'
import { DocumentStatus } from './parts/DocumentStatus'
import { MovedBanner } from './parts/MovedBanner'
import { NewerRelease } from './parts/NewerRelease'
import { NewerWords } from './parts/NewerWords'
import { Problems } from './parts/Problems'
import { VacancyActions } from './parts/VacancyActions'

export const handle: PageHandle<{ title: string }> = { title: ({ title }) => title, back: paths.start(), script: true }

const banners = new Map([
  [
    'created',
    'The vacancy is saved. You can download its pack now as a draft, with the gaps marked, or work through the pages below first.',
  ],
  [
    'copied',
    'This is the copy. It has the choices and edits of the first one, without reference, dates and application IDs. Give it a title or a reference of its own to tell the two apart in the list.',
  ],
  ['undone', 'The move is undone. The vacancy is on its earlier framework release again.'],
])

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const saved = await openVacancy(context, params.id)
  const { id, vacancy, edits } = saved
  const done = new URL(request.url).searchParams.get('saved') ?? ''
  const move = done === 'moved' ? await lastMove(context, saved) : undefined
  const documents = documentStates(vacancy, edits)
  const { problems, warnings, advice } = findingsIn(vacancy, today(context))
  const open = [...problems, ...warnings]
  return {
    id,
    banner: banners.get(done),
    moved: move && { lost: move.lost },
    movedFrom: saved.movedFrom,
    news: await releaseNews(context, saved),
    wordChanges: (await wordNews(context, vacancy))?.length,
    title: vacancyTitle(vacancy),
    role: vacancy.role.name,
    level: vacancy.level.name,
    grade: gradeWords(vacancy.grade),
    missingGrades: !vacancy.level.typicalGrades,
    // The advice already covers a grade outside the framework's typical ones.
    gradeNote: vacancy.level.typicalGrades?.length ? undefined : gradeNote(vacancy),
    release: vacancy.framework.name,
    problems: withPaths(id, problems),
    warnings: withPaths(id, warnings),
    advice: withPaths(id, advice),
    post: postTasks(gapsOf(documents), open),
    assessment: assessmentTasks(withAssessment(vacancy), open),
    documents: documents.map(({ gaps, ...state }) => ({
      ...state,
      gaps: gaps.length,
      check: isToCheck(state.kind, open),
    })),
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function Vacancy() {
  const data = useLoaderData<typeof loader>()
  const { id } = data
  const toTask = ({ slug, title, status, done }: Task) => ({
    title,
    href: paths.page(id, slug),
    status: done ? status : <Tag colour="yellow">{status}</Tag>,
  })
  return (
    <>
      {data.banner && <NotificationBanner type="success" text={data.banner} />}
      {data.moved && <MovedBanner release={data.release} lost={data.moved.lost} />}
      <h1 className="govuk-heading-xl">{data.title}</h1>
      {data.news && <NewerRelease {...data.news} href={paths.release(id)} />}
      {data.wordChanges !== undefined && <NewerWords changes={data.wordChanges} href={paths.officialWords(id)} />}
      <SummaryList
        rows={[
          { key: 'Role', value: data.role },
          {
            key: 'Role level',
            value: data.level,
            actions: [{ href: paths.level(id), text: 'Change', visuallyHiddenText: 'role level' }],
          },
          {
            key: 'Grade',
            value: data.grade,
            actions: [{ href: paths.grade(id), text: 'Change', visuallyHiddenText: 'grade' }],
          },
          { key: 'Framework release', value: data.release, actions: undoActions(data) },
        ]}
      />
      {data.gradeNote && (
        <InsetText>
          {data.gradeNote} {data.missingGrades && <LoadRolePage href={paths.frameworkImport()} />}
        </InsetText>
      )}
      <Problems problems={data.problems} />
      <Problems lead="Look at this before you publish:" problems={data.warnings} />
      <Problems lead="To think about:" problems={data.advice} />
      <h2 className="govuk-heading-m">About the post</h2>
      <TaskList idPrefix="post" items={data.post.map(toTask)} />
      <h2 className="govuk-heading-m">What is assessed</h2>
      <TaskList idPrefix="assessment" items={data.assessment.map(toTask)} />
      <h2 className="govuk-heading-m">Documents</h2>
      <TaskList idPrefix="documents" items={data.documents.map((document) => documentTask(id, document))} />
      <LinkButton href={paths.download(id)}>Download the pack</LinkButton>
      <VacancyActions copy={paths.copy(id)} remove={paths.delete(id)} />
    </>
  )
}

function undoActions({ id, movedFrom, release }: Data) {
  if (movedFrom === undefined) return []
  return [{ href: paths.undoMove(id), text: 'Undo the move', visuallyHiddenText: `to release ${release}` }]
}

function documentTask(id: string, { kind, ...state }: Data['documents'][number]) {
  const { name, purpose } = kindFacts[kind]
  return { title: name, href: paths.document(id, kind), hint: purpose, status: <DocumentStatus {...state} /> }
}
