import { describe, expect, test } from 'vitest'
import { readForm, resultOf, withErrors } from '../../app/forms/read.server'
import { sentBy } from '../support/typed'

describe('a form that arrives', () => {
  test('is cleaned in every field', async () => {
    const { values } = await readForm(sentBy({ text: ['a\u0000b\u200Bc\uFEFF\r\nd\u00A0e\uD800'] }))
    expect(values.text).toEqual(['abc\nd e\uFFFD'])
  })

  test('keeps every value of a field in order, and its version', async () => {
    const { values, version } = await readForm(sentBy({ several: ['b', 'a'], version: ['7'] }))
    expect([values.several, version]).toEqual([['b', 'a'], 7])
  })

  test.each([[[]], [['']], [['x']], [['NaN']]])(
    'with a version of %j has version 0, which no vacancy has',
    async (version) => {
      expect((await readForm(sentBy({ version, other: ['x'] }))).version).toBe(0)
    },
  )

  test.each(['constructor', '__proto__', 'a.constructor.b', 'statements[99999999]', '__intent__', 'a..b', ''])(
    'ignores a field that none of our forms has: %s',
    async (name) => {
      const body = new URLSearchParams([
        [name, 'x'],
        ['skills.user-focus.use', 'y'],
      ])
      const { values } = await readForm(new Request('http://127.0.0.1/', { method: 'POST', body }))
      expect(Object.entries(values)).toEqual([['skills.user-focus.use', ['y']]])
    },
  )

  test('with more fields than any page has is refused', async () => {
    const body = new URLSearchParams(Array.from({ length: 1001 }, () => ['a', '1']))
    const sent = readForm(new Request('http://127.0.0.1/', { method: 'POST', body }))
    await expect(sent).rejects.toMatchObject({ status: 400 })
  })

  test('keeps its files apart', async () => {
    const body = new FormData()
    body.append('file', new File(['x'], 'x.txt'))
    body.append('text', 'y')
    const { values, files } = await readForm(new Request('http://127.0.0.1/', { method: 'POST', body }))
    expect(Object.entries(values)).toEqual([['text', ['y']]])
    expect(Object.keys(files)).toEqual(['file'])
    expect(await files.file?.[0]?.text()).toBe('x')
  })

  test('that is no form is a 400', async () => {
    const body = '{"a":1}'
    const headers = { 'content-type': 'application/json' }
    const wrong = readForm(new Request('http://127.0.0.1/', { method: 'POST', body, headers }))
    const response = await wrong.catch((error: unknown) => error)
    expect(response).toBeInstanceOf(Response)
    expect((response as Response).status).toBe(400)
  })

  test('comes back with errors and leads on without', async () => {
    const form = await readForm(sentBy({ a: ['x'], next: ['overview'] }))
    expect(withErrors(form, { a: ['Wrong'] })).toEqual({
      values: form.values,
      errors: { a: ['Wrong'] },
      conflict: false,
    })
    expect(await resultOf(Promise.resolve('conflict'), form)).toEqual({
      values: form.values,
      errors: {},
      conflict: true,
    })
    expect(await resultOf(Promise.resolve('saved'), form)).toEqual({ saved: true, next: 'overview' })
    const other = await readForm(sentBy({ a: ['x'] }))
    expect(await resultOf(Promise.resolve('saved'), other)).toEqual({ saved: true, next: undefined })
  })
})
