import { InsetText } from '../../components/govuk/InsetText'
import { MissingGrades } from '../../components/MissingGrades'
import {
  type ComparedSkill,
  compareLevels,
  comparisonSentence,
  type SkillAtLevel,
} from '../../domain/framework/compare-levels'
import {
  findSide,
  levelGroups,
  readCompareForm,
  type Side,
  sideKey,
  sideNames,
} from '../../domain/framework/compare-query'
import { type Release, skillLevelNames } from '../../domain/framework/release'
import { missingGrades } from '../../domain/framework/typical-grades'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { json, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { currentFramework, findFramework } from '../../models/framework.server'
import { ComparedSkills } from './parts/ComparedSkills'
import { CompareQuestion } from './parts/CompareQuestion'
import { LevelCard } from './parts/LevelCard'
import { ResponsibilityPair } from './parts/ResponsibilityPair'

const question = 'Compare two role levels'

export const handle: PageHandle<{ title: string; back: string }> = {
  title: ({ title }) => title,
  back: ({ back }) => back,
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const asked = query.get('release') ?? ''
  const { framework, release } = orNotFound(await findFramework(context, asked), 'There is no such framework release')
  const newest = await currentFramework(context)
  const { left, right, ...form } = readCompareForm(release, query.get('left'), query.get('right'))
  const wrong = Object.keys(form.errors).length > 0
  const compared = left && right && !wrong ? compare(release, left, right, newest.release) : undefined
  const data = {
    ...form,
    asked,
    compared,
    title: compared ? `From ${compared.names.join(' to ')}` : question,
    back: left ? paths.role(left.role.slug) : paths.framework(),
    release: framework.name,
    older: framework.id !== newest.framework.id,
    groups: levelGroups(release),
  }
  return json(data, { status: wrong ? 400 : 200 })
}

/** The page's data on two role levels. A vacancy starts from the newest release, so a level must be there too. */
function compare(release: Release, left: Side, right: Side, newest: Release) {
  const comparison = compareLevels(release, left.level, right.level)
  const { same, ...changes } = comparison
  const names = sideNames(left, right)
  const named = [left, right].map(({ level }, at) => ({ ...level, name: names[at] ?? level.name }))
  return {
    names,
    missingGrades: missingGrades(named),
    sentence: comparisonSentence(comparison),
    levels: [left, right].map(({ role, level }) => ({
      ...level,
      role: role.name,
      href: paths.roleLevel(role.slug, level.slug),
      start: findSide(newest, sideKey(role, level)) && paths.newGrade(role.slug, level.slug),
    })),
    changes: Object.entries(changes)
      .filter(([, skills]) => skills.length > 0)
      .map(([change, skills]) => ({ change, skills: skills.map(withSteps) })),
    same: same.map(withSteps),
  }
}

function withSteps({ left, right, ...skill }: ComparedSkill) {
  const steps = (side?: SkillAtLevel) => side && { ...side, reached: skillLevelNames.indexOf(side.level) + 1 }
  return { ...skill, href: paths.skill(skill.slug), left: steps(left), right: steps(right) }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function Compare() {
  const { compared, asked, ...data } = useLoaderData<typeof loader>()
  const form = { title: question, groups: data.groups, values: data.values, errors: data.errors, release: asked }
  if (!compared) return <CompareQuestion {...form} lead={<Lead {...data} />} />
  const [left, right] = compared.levels
  return (
    <>
      <span className="govuk-caption-l">{question}</span>
      <h1 className="govuk-heading-l">{data.title}</h1>
      {data.older && <InsetText>{releaseOf(data)}</InsetText>}
      <p className="govuk-body-l">{compared.sentence}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.compare(data.values.right, data.values.left, asked)}>
          Swap the two
        </a>
      </p>
      <div className="app-compare">
        {compared.levels.map((level) => (
          <LevelCard key={level.href} {...level} />
        ))}
      </div>
      <MissingGrades text={compared.missingGrades} href={paths.frameworkImport()} />
      <ComparedSkills {...compared} />
      <h2 className="govuk-heading-m">Responsibilities</h2>
      <ResponsibilityPair names={compared.names} left={left?.responsibilities} right={right?.responsibilities} />
      <h2 className="govuk-heading-m">Compare other role levels</h2>
      <CompareQuestion {...form} heading={false} />
    </>
  )
}

function Lead(data: Pick<Data, 'release' | 'older'>) {
  return (
    <p className="govuk-body">
      You see which skills are gained, lost, raised or lowered from the first to the second. {releaseOf(data)}
    </p>
  )
}

function releaseOf({ release, older }: Pick<Data, 'release' | 'older'>): string {
  return `From the capability framework, release ${release}${older ? ', which is not the newest one' : ''}.`
}
