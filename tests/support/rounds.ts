/**
 * The rounds of a property: a third of all, so that the tests are soon done; every one with ALL_ROUNDS=1, which finds what
 * a usual run would find some day.
 */
export function rounds(all: number): number {
  return process.env.ALL_ROUNDS ? all : Math.ceil(all / 3)
}
