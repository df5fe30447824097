export interface TimeBarProps {
  name: string
  parts: { name: string; minutes: number }[]
  used: number
  total: number
}

const perMinute = 10
const height = 44

/** The minutes of an interview as a bar of numbered parts, with the same in words under it. */
export function TimeBar({ name, parts, used, total }: TimeBarProps) {
  const width = Math.max(used, total) * perMinute
  const label = `${name}: ${used} of ${total} minutes`
  return (
    <figure className="app-time">
      <svg className="app-time__bar" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label}, in parts`}>
        {parts.map((part, place) => {
          const start = parts.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0)
          return (
            <g key={part.name}>
              <rect
                x={start * perMinute}
                width={part.minutes * perMinute}
                height={height}
                className={place % 2 === 0 ? 'app-time__part' : 'app-time__part app-time__part--other'}
              />
              <text x={(start + part.minutes / 2) * perMinute} y={height / 2} className="app-time__number">
                {place + 1}
              </text>
            </g>
          )
        })}
        {used > total && <line x1={total * perMinute} x2={total * perMinute} y2={height} className="app-time__limit" />}
      </svg>
      <figcaption>
        <ol className="govuk-list govuk-list--number app-time__parts">
          {parts.map((part) => (
            <li key={part.name}>
              {part.name}: {part.minutes} {part.minutes === 1 ? 'minute' : 'minutes'}
            </li>
          ))}
        </ol>
        <p className="govuk-body">{label}</p>
      </figcaption>
    </figure>
  )
}
