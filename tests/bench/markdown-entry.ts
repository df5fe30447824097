/** Exports the parts of the app that hostile.mjs and markdown.mjs measure: readers of small Markdown and slow texts. */
export { escapeMarkdown } from '../../app/prose/markdown/escape-markdown'
export { parseFixed, parseProse } from '../../app/prose/markdown/markdown'
export { splitDocument } from '../../app/prose/markdown/sections'
export { tooMuchIn } from '../../app/prose/markdown/too-much'
export { hostile } from '../prose/markdown/hostile'
