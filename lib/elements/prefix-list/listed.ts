import type { Element } from '@/lib/design/element'
import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'
import { ancestor } from '../ancestor'
import type { Around } from '../define'
import { isKind } from '../index'
import { read, rowsOf } from '../read'
import { awsListName } from './of-aws'

/** What a line or a route means by a prefix list: its blocks, the name of one of AWS's, or why nobody can tell. */
export type Listed =
  | { readonly name: string; readonly blocks: readonly Prefix[] }
  | { readonly list: string }
  | { readonly unknown: string }

/** The prefix list that an element means, by reference or by its id. */
export function listedBy(
  by: Element,
  { list, id }: { readonly list: string | undefined; readonly id: string | undefined },
  around: Around,
): Listed {
  const named = around.get(list)
  const text = named?.awsId ?? id ?? list
  const drawn = isKind(named, 'prefix-list')
    ? named
    : around.all('prefix-list').find((one) => text !== undefined && one.awsId === text)
  if (isKind(drawn, 'prefix-list')) {
    const blocks = rowsOf(drawn, 'entries')?.map((entry) => parsePrefix(entry.cidr ?? ''))
    return blocks?.every((block) => block !== undefined)
      ? { name: drawn.name, blocks }
      : { unknown: `The blocks of the prefix list ${drawn.name} are not all known.` }
  }
  const region = ancestor(around, by, 'region')
  const name = awsListName(text ?? '', isKind(region, 'region') ? read(region, 'code') : undefined)
  return name === undefined
    ? {
        unknown: `What the prefix list ${named?.name ?? text ?? ''} holds is not known. Draw it, or give the name of AWS's list, such as com.amazonaws.eu-west-1.s3.`,
      }
    : { list: name }
}
