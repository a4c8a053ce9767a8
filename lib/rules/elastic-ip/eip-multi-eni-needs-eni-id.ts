import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const face = (id: string, place: string) =>
  make('network-interface', id, { in: place, securityGroups: ['web'] })
const server = [
  face('outer', 'public-a'),
  face('inner', 'private-a'),
  make('instance', 'server', {
    in: 'public-a',
    imageId: 'ami-0123456789abcdef0',
    networkInterfaces: [
      { deviceIndex: '0', networkInterface: 'outer' },
      { deviceIndex: '1', networkInterface: 'inner' },
    ],
  }),
]

export const eipMultiEniNeedsEniId = defineRule({
  id: 'eip-multi-eni-needs-eni-id',
  severity: 'error',
  title: 'An Elastic IP names the interface where an instance has several',
  why: 'AWS refuses to guess: of an instance with more than one interface, the interface must be named.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html',
  kind: 'elastic-ip',
  *check(address, around) {
    if (exist(address)) return
    const own = around.get(read(address, 'instance'))
    if (isKind(own, 'instance') && startsWithSeveral(own)) {
      const first = rowsOf(own, 'networkInterfaces')?.find((row) => row.deviceIndex === '0')?.networkInterface
      yield {
        field: 'instance',
        message: `${address.name} is given to ${own.name}, which has several interfaces. Give it to one of them.`,
        ...(first !== undefined && {
          fix: () => ({
            label: `Give it to ${around.get(first)?.name ?? 'the first interface'}`,
            patch: setProps(address, { instance: undefined, associations: [{ networkInterface: first }] }),
          }),
        }),
      }
    }
    for (const { at, instance, row } of rowsOf(address, 'associations') ?? []) {
      const by = around.get(instance)
      if (!isKind(by, 'instance') || row.networkInterface !== undefined || !startsWithSeveral(by)) continue
      yield {
        field: `associations.${at}.instance`,
        message: `${address.name} is given to ${by.name}, which has several interfaces. Name one of them instead.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The outer interface is named.',
        design: () =>
          classic(
            ...server,
            make('elastic-ip', 'second', { in: 'ireland', associations: [{ networkInterface: 'outer' }] }),
          ),
      },
    ],
    bad: [
      {
        says: 'Only the instance is named.',
        design: () => classic(...server, make('elastic-ip', 'second', { in: 'ireland', instance: 'server' })),
      },
    ],
  },
})

/** Interfaces that are attached later may come after the address. */
const startsWithSeveral = (instance: ElementOf<'instance'>): boolean =>
  (rowsOf(instance, 'networkInterfaces') ?? []).length > 1
