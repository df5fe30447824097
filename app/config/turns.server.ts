/** Does long work in turns, on the one thread that answers everybody. */

/** Milliseconds of work that keep nobody waiting. */
const turn = 5

/** Lets other work have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/**
 * Does work that pauses at each `yield`: after each turn, other work runs before it goes on. Returns the work's result
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
