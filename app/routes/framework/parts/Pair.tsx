import type { ReactNode } from 'react'

export interface PairProps {
  /** What the two sides are called. */
  names: [string, string]
  children: [ReactNode, ReactNode]
}

/** Two things that are compared, next to each other where there is room; each says whose it is. */
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
