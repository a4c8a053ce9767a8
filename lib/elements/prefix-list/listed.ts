import type { Element } from '@/lib/design/element'
import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import { isKind } from '../index'
import { rowsOf } from '../read'

/** What a line or a route means by a prefix list: its blocks, the name of one of AWS's, or why nobody can tell. */
export type Listed =
  | { readonly name: string; readonly blocks: readonly Prefix[] }
  | { readonly list: string }
  | { readonly unknown: string }

/** Ids of AWS's own lists for its storage services, which differ by Region. `aws ec2 describe-prefix-lists` tells them. */
const OF_AWS: Readonly<Record<string, string>> = {
  'pl-63a5400a': 'com.amazonaws.us-east-1.s3',
  'pl-02cd2c6b': 'com.amazonaws.us-east-1.dynamodb',
  'pl-7ba54012': 'com.amazonaws.us-east-2.s3',
  'pl-4ca54025': 'com.amazonaws.us-east-2.dynamodb',
  'pl-6ba54002': 'com.amazonaws.us-west-1.s3',
  'pl-68a54001': 'com.amazonaws.us-west-2.s3',
  'pl-00a54069': 'com.amazonaws.us-west-2.dynamodb',
  'pl-6da54004': 'com.amazonaws.eu-west-1.s3',
  'pl-6fa54006': 'com.amazonaws.eu-west-1.dynamodb',
  'pl-6ea54007': 'com.amazonaws.eu-central-1.s3',
  'pl-66a5400f': 'com.amazonaws.eu-central-1.dynamodb',
  'pl-61a54008': 'com.amazonaws.ap-northeast-1.s3',
  'pl-78a54011': 'com.amazonaws.ap-northeast-1.dynamodb',
}

/** A prefix list of the design, or one by its id or its name ("com.amazonaws.eu-west-1.s3"). */
export function listedBy(list: Element | undefined, id: string | undefined, around: Around): Listed {
  if (isKind(list, 'prefix-list')) {
    const blocks = rowsOf(list, 'entries')?.map((entry) => parsePrefix(entry.cidr ?? ''))
    return blocks?.every((block) => block !== undefined)
      ? { name: list.name, blocks }
      : { unknown: `The blocks of the prefix list ${list.name} are not all known.` }
  }
  const text = list?.awsId ?? id
  const drawn = around.all('prefix-list').find((one) => text !== undefined && one.awsId === text)
  if (drawn) return listedBy(drawn, undefined, around)
  const name = text === undefined ? undefined : text.startsWith('com.amazonaws.') ? text : OF_AWS[text]
  return name === undefined
    ? {
        unknown: `What the prefix list ${list?.name ?? text ?? 'named'} holds is not known. Draw it, or give the name of AWS's list.`,
      }
    : { list: name }
}
