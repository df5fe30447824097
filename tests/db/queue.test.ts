import { expect, test } from 'vitest'
import { createQueue } from '../../db/queue'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('work is done in the order in which it came, each piece to its end', async () => {
  const inTurn = createQueue()
  const steps: string[] = []
  const work = (name: string, milliseconds: number) => async () => {
    steps.push(`${name} begins`)
    await pause(milliseconds)
    steps.push(`${name} ends`)
    return name
  }
  expect(await Promise.all([inTurn(work('slow', 20)), inTurn(work('fast', 0))])).toEqual(['slow', 'fast'])
  expect(steps).toEqual(['slow begins', 'slow ends', 'fast begins', 'fast ends'])
})

test('work that fails tells who asked for it, and the next is done all the same', async () => {
  const inTurn = createQueue()
  const failed = inTurn(async () => {
    throw new Error('broken')
  })
  const next = inTurn(async () => 'done')
  await expect(failed).rejects.toThrow('broken')
  expect(await next).toBe('done')
})
