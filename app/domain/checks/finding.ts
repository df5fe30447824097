/** Something wrong with one choice, or to be thought about. */
export interface ChoiceProblem {
  /** Path in the choices, which is also the name of the page's field. */
  field: string
  message: string
}
