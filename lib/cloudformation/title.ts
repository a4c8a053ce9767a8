import type { Group } from './group'
import type { Format, Template } from './template'

/** A template as its tab names it: "eu-west-1", "shop, eu-west-1". */
export function titleOf({ account, region, regionCode }: Group): string {
  const names = [account?.name, regionCode ?? region?.name].filter(Boolean)
  return names.length > 0 ? names.join(', ') : 'No Region'
}

/** The file that a template is kept in, without extension: "my-network-eu-west-1". */
export function fileNameOf(name: string, { account, region, regionCode }: Group): string {
  const words = [name, account?.name, regionCode ?? region?.name].map((word) => slug(word ?? ''))
  return words.filter(Boolean).join('-') || 'template'
}

/** The format that was asked for, else that of the source, else YAML. */
export const formatOf = ({ edited }: Template, asked: Format | undefined): Format =>
  asked ?? edited?.format ?? 'yaml'

/** The file with its ending; a source keeps its own. */
export const fileOf = ({ fileName, edited }: Template, format: Format): string =>
  `${fileName}${edited?.format === format ? edited.ending : `.${format}`}`

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
