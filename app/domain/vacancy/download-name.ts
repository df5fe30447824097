import { slugOf } from '../text/slug'
import { type VacancyContext, vacancyTitle } from './vacancy'

/** The most characters of a title in a name: with the longest grade, kind and ending a name stays below 80. */
const mostOfTitle = 40

/**
 * What a browser calls a file that it saves: the vacancy before the file's own name ("job-advert.docx"), so that files
 * of one vacancy stand together in a folder of many.
 */
export function downloadName(slice: Pick<VacancyContext, 'choices' | 'level' | 'grade'>, name: string): string {
  const title = slugOf(vacancyTitle(slice)) || slugOf(slice.level.name)
  // Whole words, if one of them ends in time.
  const short = title.length > mostOfTitle ? title.slice(0, mostOfTitle).replace(/-[^-]*$/, '') : title
  return [short, slugOf(slice.grade.code).slice(0, 12), name].filter((part) => part !== '').join('-')
}
