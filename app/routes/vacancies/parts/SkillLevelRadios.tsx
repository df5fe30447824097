import { Radios, type RadiosProps } from '../../../components/govuk/Radios'
import type { SkillLevelName, Statements } from '../../../domain/framework/release'
import { sentenceCase } from '../../../domain/text/format'

interface SkillLevelRadiosProps extends Omit<RadiosProps, 'items' | 'legend'> {
  levels: { name: SkillLevelName; statements?: Statements }[]
  /** The name of the role level. */
  levelName: string
  /** The level that the role level needs; absent for a skill that it lacks. */
  need?: SkillLevelName
}

/** Asks for the level of a skill, each with its statements. */
export function SkillLevelRadios({ levels, levelName, need, ...radios }: SkillLevelRadiosProps) {
  return (
    <Radios
      {...radios}
      legend="At which level?"
      legendClassName="govuk-fieldset__legend--m"
      hint={
        need
          ? `${levelName} has it at ${need}. It can go one level up or down, where the framework has words for that level.`
          : `${levelName} does not have this skill in the framework, so any level with words can be chosen.`
      }
      items={levels.map(({ name, statements }) => ({
        value: name,
        text: sentenceCase(name),
        hint: statements && [statements.leadIn, statements.items.join('; ')].join(' ').trim(),
      }))}
    />
  )
}
