import type { ReactNode } from 'react'

export interface PairProps {
  /** The names of the two sides. */
  names: [string, string]
  children: [ReactNode, ReactNode]
}

/** Two compared things, side by side where there is room, each with the name of its side. */
export function Pair({ names, children }: PairProps) {
  return (
    <div className="app-pair">
      {children.map((child, side) => (
        <div key={names[side]}>
          <p className="app-pair__name">{names[side]}</p>
          {child}
        </div>
      ))}
    </div>
  )
}
