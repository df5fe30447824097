/** Long work of the one thread that answers everybody, done in turns. */

/** So many milliseconds of work keep nobody waiting. */
const turn = 5

/** Lets others have their turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/**
 * Does work that pauses at each `yield`: when a turn is over, others have theirs before it goes on. Gives what it returns,
 * at the beginning of a turn.
 */
export async function inTurns<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    await nextTurn()
    const over = performance.now() + turn
    let step = work.next()
    while (!step.done && performance.now() < over) step = work.next()
    if (!step.done) continue
    await nextTurn()
    return step.value
  }
}
