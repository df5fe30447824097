/** The template engines for Word files; here, because Node looks for packages from where they are named. */
export { default as Docxtemplater } from 'docxtemplater'
export { TemplateHandler } from 'easy-template-x'
export { default as PizZip } from 'pizzip'
