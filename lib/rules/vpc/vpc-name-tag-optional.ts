import type { Element } from '@/lib/design/element'
import { change, squashAll } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'

const part = (id: string, cidrBlock: string, name: string) => ({
  ...make('subnet', id, { in: 'net', cidrBlock }),
  name,
})

export const vpcNameTagOptional = defineRule({
  id: 'vpc-name-tag-optional',
  severity: 'info',
  title: 'VPCs and subnets can be told apart by name',
  why: 'A name is only a tag: AWS tells VPCs and subnets apart by id and lets names repeat. People mix them up.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/create-vpc.html',
  kind: ['region', 'vpc'],
  *check(place, around) {
    const kind = place.kind === 'region' ? 'vpc' : 'subnet'
    const byName = new Map<string, Element[]>()
    for (const one of around.children(place.id).filter((child) => child.kind === kind))
      byName.set(one.name, [...(byName.get(one.name) ?? []), one])
    for (const [name, same] of byName) {
      if (same.length < 2) continue
      yield {
        message: `${same.length} ${kind === 'vpc' ? 'VPCs' : 'subnets'} of ${place.name} are called ${name}. Give each a name of its own.`,
        fix: () => {
          const names = numbered(name, same.length, byName)
          const patch = squashAll(same.slice(1).map((one, at) => change(one, { name: names[at]! })))
          return { label: `Rename to ${names.join(', ')}`, patch }
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Two subnets with names of their own.',
        design: () => classic(part('b', '10.0.2.0/24', 'data-a'), part('c', '10.0.3.0/24', 'data-b')),
      },
    ],
    bad: [
      {
        says: 'Two subnets are called data.',
        design: () => classic(part('b', '10.0.2.0/24', 'data'), part('c', '10.0.3.0/24', 'data')),
      },
    ],
  },
})

/** Free names for all but the first: data-2, data-3. */
function numbered(name: string, count: number, taken: ReadonlyMap<string, unknown>): readonly string[] {
  const names: string[] = []
  for (let at = 2; names.length < count - 1; at++)
    if (!taken.has(`${name}-${at}`)) names.push(`${name}-${at}`)
  return names
}
