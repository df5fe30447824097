/** A problem with one choice, or a point to think about. */
export interface ChoiceProblem {
  /** Path in the choices; also the name of the page's field. */
  field: string
  message: string
}
