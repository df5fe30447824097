import { countText } from '../../../components/count-text'
import { perMinute } from '../../../components/per-minute'
import { minutesIn } from '../../../domain/assessment/interview-time'
import type { RoundPart, RoundTime } from '../../../forms/round-times'

const height = 44

/**
 * The minutes of an interview as a bar of numbered parts, with the same in words under it. A part that it does not have
 * now is drawn without a width and hidden in the list, so that the browser can show it once it is ticked.
 */
export function TimeBar({ name, parts, used, total }: Pick<RoundTime, 'name' | 'parts' | 'used' | 'total'>) {
  const { text, overText } = totalTexts(name)
  return (
    <figure className="app-time">
      <svg
        className="app-time__bar"
        viewBox={`0 0 ${Math.max(used, total) * perMinute} ${height}`}
        role="img"
        aria-label={`${name}: its parts as a bar`}
        data-time
      >
        {parts.map((part, at) => (
          <DrawnPart key={keyOf(part)} minutes={part.minutes} before={parts.slice(0, at)} />
        ))}
        {/* Beyond the bar unless more minutes are used than there are. */}
        <rect className="app-time__limit" x={total * perMinute} width={6} height={height} />
      </svg>
      <figcaption data-over={used > total ? true : undefined}>
        <ol className="govuk-list govuk-list--number app-time__parts">
          {parts.map((part) => (
            <li key={keyOf(part)} hidden={part.minutes === 0} data-minutes={part.field} data-ticks={part.ticks}>
              {part.name}: <span data-text={partText}>{countText(partText, part.minutes)}</span>
            </li>
          ))}
        </ol>
        <p className="govuk-body" data-text={text} data-over-text={overText} data-time>
          {totalText({ name, used, total })}
        </p>
      </figcaption>
    </figure>
  )
}

const partText = '{count} minutes'

const keyOf = ({ field, ticks = '' }: RoundPart) => field + ticks

function DrawnPart({ minutes, before }: { minutes: number; before: RoundPart[] }) {
  const place = before.filter((part) => part.minutes > 0).length + 1
  return (
    <svg x={minutesIn(before) * perMinute} width={minutes * perMinute} aria-hidden="true">
      <rect className="app-time__part" width="100%" height="100%" />
      <text className="app-time__number" x="50%" y="50%">
        {place}
      </text>
    </svg>
  )
}

function totalTexts(name: string) {
  const text = `${name}: {count} of {limit} minutes`
  return { text, overText: `${text}, {over} too many` }
}

/** "Interview: 57 of 60 minutes", and how many are too many. */
export function totalText({ name, used, total }: Pick<RoundTime, 'name' | 'used' | 'total'>): string {
  const { text, overText } = totalTexts(name)
  return countText(used > total ? overText : text, used, total)
}
