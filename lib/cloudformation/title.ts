import type { Group } from './group'

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

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
