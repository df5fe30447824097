import { BankFilterForm } from '../components/BankFilterForm'
import { BankGaps } from '../components/BankGaps'
import { BankGroups } from '../components/BankGroups'
import { BankWaiting } from '../components/BankWaiting'
import { ContentsList } from '../components/ContentsList'
import { InsetText } from '../components/InsetText'
import { NotificationBanner } from '../components/NotificationBanner'
import { takenOverText } from '../domain/bank-changes'
import { type BankGroup, bankGaps, bankGroups, readBankFilter, waitingQuestions } from '../domain/bank-view'
import { findSide, levelGroups } from '../domain/compare-form'
import { byAlphabet } from '../domain/families'
import { formatCount } from '../domain/figures'
import { skillLevelNames } from '../domain/framework'
import { enoughQuestions } from '../domain/question-bank'
import { currentFramework } from '../models/framework.server'
import { packs } from '../models/packs-in-use.server'
import { readBank } from '../models/question-bank.server'
import { questionUses } from '../models/question-use.server'
import type { PageHandle } from '../page-context'
import { paths } from '../paths'
import { type LoaderFunctionArgs, useLoaderData } from '../remix'

const title = 'Question bank'

export const handle: PageHandle = { title }

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const { release } = await currentFramework()
  const filter = readBankFilter(query, release, packs())
  const source = { release, packs: packs(), bank: await readBank(), uses: await questionUses() }
  const groups = bankGroups(filter, source)
  return {
    filter,
    saved: savedText(query),
    groups: groups.map(groupView),
    count: groups.reduce((sum, { questions }) => sum + questions.length, 0),
    roleLevel: findSide(release, filter.roleLevel)?.level.name,
    waiting: waitingQuestions(source),
    gaps: bankGaps(groups).map((group) => ({ name: group.name, text: lacking(group), key: keyOf(group) })),
    roleLevels: levelGroups(release),
    skills: release.skills
      .map(({ slug, name }) => ({ value: slug, text: name }))
      .toSorted((a, b) => byAlphabet(a.text, b.text)),
    kinds: packs().questions.kinds.map(({ slug, name }) => ({ value: slug, text: name })),
  }
}

const keyOf = ({ skill, level }: BankGroup) => `${skill}-${level}`
const lacking = ({ level, inUse }: BankGroup) => `${level}, ${formatCount(inUse, 'question')} in use`

function groupView(group: BankGroup) {
  const { skill, level, name } = group
  return {
    key: keyOf(group),
    name,
    level,
    inUse: `${formatCount(group.inUse, 'question')} in use`,
    addHref: paths.newQuestion(skill, level),
    questions: group.questions.map(({ value, text, kindName, id, version, retired, usedIn }) => ({
      href: paths.bankQuestion(skill, level, value),
      text,
      about: [kindName, id ? 'our own' : version > 0 && !retired && 'reworded'].filter(Boolean).join(' · '),
      retired,
      used:
        usedIn.length === 0
          ? 'used in no vacancy'
          : usedIn.length === 1
            ? 'used in 1 vacancy'
            : `used in ${usedIn.length} vacancies`,
      usedIn: usedIn.map((one) => ({ href: paths.vacancy(one.id), title: one.title })),
    })),
  }
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
  const { filter, saved, groups, count, roleLevel, gaps, waiting, ...choices } = useLoaderData<typeof loader>()
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
      {roleLevel && <BankGaps roleLevel={roleLevel} gaps={gaps} skills={groups.length} enough={enoughQuestions} />}
      <p className="govuk-body-l" role="status">
        {count === 0
          ? ownOnly
            ? 'You have added, reworded or retired no questions yet.'
            : 'No questions.'
          : `${formatCount(count, 'question')}.`}
      </p>
      <BankGroups groups={groups} />
      {ownOnly && <BankWaiting questions={waiting} />}
    </>
  )
}
