/**
 * The vacancy list as most services of this kind are built: Express, Nunjucks and govuk-frontend's own templates, with
 * compiled templates kept, the vacancies read from the same SQLite file on each request, and our security headers.
 * `node express-server.mjs PORT DATABASE`
 */
import { fileURLToPath } from 'node:url'
import express from 'express'
import nunjucks from 'nunjucks'
import SQLite from '../../../db/sqlite.mjs'

const [port, database] = process.argv.slice(2)
const sqlite = new SQLite(database, { readonly: true })
const list = sqlite.prepare(`
  SELECT *, row_number() OVER (PARTITION BY title ORDER BY id) AS place, count(*) OVER (PARTITION BY title) AS same
  FROM (
    SELECT vacancies.id, role_levels.name AS roleLevel, vacancies.grade, vacancies.created_at AS createdAt,
      vacancies.updated_at AS updatedAt, json_extract(vacancies.choices, '$.post.reference') AS reference,
      coalesce(json_extract(vacancies.choices, '$.post.title'), role_levels.name) AS title
    FROM vacancies JOIN role_levels ON role_levels.framework = vacancies.framework
      AND role_levels.role = vacancies.role AND role_levels.slug = vacancies.role_level
  )
  ORDER BY updatedAt DESC, id DESC`)

const app = express()
app.disable('x-powered-by')
const folders = ['.', '../../../node_modules/govuk-frontend/dist'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
nunjucks.configure(folders, { express: app, autoescape: true, noCache: false }).addFilter('time', formatTime)

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
  timeZone: 'Europe/London',
})

/** "24 November 2026 at 3:51am" */
function formatTime(iso) {
  const date = new Date(iso)
  return `${day.format(date)} at ${clock.format(date).replace(' ', '')}`
}

app.use((_, reply, next) => {
  reply.set({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cache-Control': 'no-store',
  })
  next()
})
app.get('/', (_, reply) => {
  reply.render('express-list.njk', { vacancies: list.all() })
})
app.listen(Number(port), '127.0.0.1')
