import type { SelectGroup, SelectItem } from '../../../components/govuk/Select'
import { byAlphabet } from '../../../domain/framework/families'
import { skillLevelNames } from '../../../domain/framework/release'
import { type BankSource, bandsOf } from '../../../domain/questions/bank-view'
import { type Subject, subjectKey } from '../../../domain/questions/place'
import { levelWords } from '../../../domain/questions/topic'

/** Everything that a question of the bank can be about, to choose from: under three headings, by name. */
export function subjectItems({ topics }: Pick<BankSource, 'topics'>): SelectGroup[] {
  const itemsOf = (subject: Subject) => {
    const names = new Map(
      topics.all.flatMap((topic) => (topic.subject === subject ? [[subjectKey(topic), topic.name] as const] : [])),
    )
    return [...names].map(([value, text]) => ({ value, text })).toSorted((a, b) => byAlphabet(a.text, b.text))
  }
  return [
    { label: 'Skills', items: itemsOf('skill') },
    { label: 'Behaviours', items: itemsOf('behaviour') },
    { label: 'Strengths', items: itemsOf('strength') },
  ]
}

/** Every level that a question can be for: of a skill, or the grades of a behaviour. */
export function levelItems({ topics, policy }: Pick<BankSource, 'topics' | 'policy'>): SelectGroup[] {
  const bands = bandsOf(topics).map((band) => ({
    value: band,
    text: levelWords({ subject: 'behaviour', level: band }, policy),
  }))
  return [
    { label: 'Skill levels', items: skillLevelNames.map((name): SelectItem => ({ value: name, text: name })) },
    { label: 'Grades of a behaviour', items: bands },
  ]
}
