import { ContentsList } from '../../components/govuk/ContentsList'
import { InsetText } from '../../components/govuk/InsetText'
import { NotificationBanner } from '../../components/govuk/NotificationBanner'
import { Pages } from '../../components/govuk/Pages'
import { findSide, levelGroups } from '../../domain/framework/compare-query'
import { byAlphabet } from '../../domain/framework/families'
import { skillLevelNames } from '../../domain/framework/release'
import type { Policy } from '../../domain/policy/schemas'
import { enoughQuestions } from '../../domain/questions/bank'
import { takenOverText } from '../../domain/questions/bank-changes'
import {
  type BankFilter,
  type BankGroup,
  bankGaps,
  bankGroups,
  bankPages,
  readBankFilter,
  waitingQuestions,
} from '../../domain/questions/bank-view'
import { formatCount } from '../../domain/text/format'
import { pageNumber } from '../../domain/text/paging'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { currentFramework } from '../../models/framework.server'
import { readBank } from '../../models/question-bank.server'
import { type FindUses, questionUses } from '../../models/question-use.server'
import { sourceOf } from '../../models/request-context.server'
import { BankFilterForm } from './parts/BankFilterForm'
import { BankGaps } from './parts/BankGaps'
import { BankGroups } from './parts/BankGroups'
import { BankWaiting } from './parts/BankWaiting'

const title = 'Question bank'

export const handle: PageHandle = { title }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const { release } = await currentFramework(context)
  const filter = readBankFilter(query, release, context.policy)
  const bank = await readBank(context)
  const source = { ...sourceOf(context), release, bank }
  const groups = bankGroups(filter, source)
  const pages = bankPages(groups)
  const page = pageNumber(query.get('page'), pages.length)
  const usesOf = await questionUses(context, bank)
  return {
    filter,
    saved: savedText(query),
    groups: (pages[page - 1] ?? []).map((group) => groupView(context.policy, group, usesOf)),
    count: groups.reduce((sum, { questions }) => sum + questions.length, 0),
    page,
    pages: pages.length,
    roleLevel: findSide(release, filter.roleLevel)?.level.name,
    skillCount: groups.length,
    waiting: waitingQuestions(source),
    gaps: bankGaps(groups).map((group) => ({
      name: group.name,
      text: lacking(group),
      href: `${pageHref(filter, pages.findIndex((page) => page.some((shown) => keyOf(shown) === keyOf(group))) + 1)}#${keyOf(group)}`,
    })),
    roleLevels: levelGroups(release),
    skills: release.skills
      .map(({ slug, name }) => ({ value: slug, text: name }))
      .toSorted((a, b) => byAlphabet(a.text, b.text)),
    kinds: kindItems(context.policy),
  }
}

const keyOf = ({ skill, level }: BankGroup) => `${skill}-${level}`
const lacking = ({ level, inUse }: BankGroup) => `${level}, ${formatCount(inUse, 'question')} in use`
const kindItems = ({ questions }: Policy) => questions.kinds.map(({ slug, name }) => ({ value: slug, text: name }))

/** The address of a page of the filtered questions. */
function pageHref(filter: BankFilter, page: number): string {
  const asked = Object.entries({ ...filter, page: page > 1 ? String(page) : '' }).filter(([, value]) => value !== '')
  return paths.questionBank(Object.fromEntries(asked))
}

function groupView(policy: Policy, group: BankGroup, usesOf: FindUses) {
  const { skill, level, name } = group
  const kindName = (kind: string) => kindItems(policy).find(({ value }) => value === kind)?.text ?? kind
  return {
    key: keyOf(group),
    name,
    level,
    inUse: `${formatCount(group.inUse, 'question')} in use`,
    addHref: paths.newQuestion(skill, level),
    questions: group.questions.map(({ value, text, kind, id, version, retired }) => {
      const usedIn = usesOf({ skill, level, text })
      return {
        href: paths.bankQuestion(skill, level, value),
        text,
        about: [kindName(kind), id ? 'our own' : version > 0 && !retired && 'reworded'].filter(Boolean).join(' · '),
        retired,
        used: usedWords(usedIn.length),
        usedIn: usedIn.slice(0, maxUses).map((vacancy) => ({ href: paths.vacancy(vacancy.id), title: vacancy.title })),
      }
    }),
  }
}

/** The most vacancies named that ask a question. */
const maxUses = 5

function usedWords(count: number): string {
  const named = count > maxUses ? `, the newest ${maxUses} of them` : ''
  return count === 0 ? 'used in no vacancy' : `used in ${count === 1 ? '1 vacancy' : `${count} vacancies`}${named}`
}

const done: Record<string, string> = {
  added: 'The question has been added.',
  saved: 'The question has been saved.',
  retired: 'The question has been retired. It is no longer offered.',
  back: 'The question is in use again.',
}

function savedText(query: URLSearchParams): string | undefined {
  const saved = query.get('saved') ?? ''
  return saved === 'imported' ? takenOverText(query) : done[saved]
}

export default function QuestionBank() {
  const { filter, saved, groups, count, page, pages, roleLevel, skillCount, gaps, waiting, ...choices } =
    useLoaderData<typeof loader>()
  const ownOnly = !filter.skill && !filter.roleLevel
  return (
    <>
      {saved && <NotificationBanner type="success" text={saved} />}
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body">
        Questions made from the framework’s statements for every skill and level, and your own. A vacancy’s manager
        chooses from those in use.
      </p>
      <ContentsList
        label="More of the question bank"
        inline
        items={[
          { text: 'Add a question', href: paths.newQuestion() },
          { text: 'Import from CSV', href: paths.questionImport() },
          { text: 'Export yours as CSV', href: paths.questionExport() },
        ]}
      />
      <BankFilterForm
        action={paths.questionBank()}
        values={filter}
        levels={skillLevelNames.map((name) => ({ value: name, text: name }))}
        {...choices}
      />
      {ownOnly && (
        <InsetText>
          Choose a role level or a skill to see its questions. Below are only the ones that you have added, reworded or
          retired.
        </InsetText>
      )}
      {roleLevel && <BankGaps roleLevel={roleLevel} gaps={gaps} skills={skillCount} enough={enoughQuestions} />}
      <p className="govuk-body-l" role="status">
        {count === 0
          ? ownOnly
            ? 'You have added, reworded or retired no questions yet.'
            : 'No questions.'
          : `${formatCount(count, 'question')}${pages > 1 ? `, page ${page} of ${pages}` : ''}.`}
      </p>
      <BankGroups groups={groups} />
      {pages > 1 && <Pages page={page} pages={pages} hrefOf={(target) => pageHref(filter, target)} />}
      {ownOnly && <BankWaiting questions={waiting} />}
    </>
  )
}
