import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { strangeGroups } from '@/lib/elements/elastic-ip/border-group'
import { usesOf } from '@/lib/elements/elastic-ip/uses'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const abroad = make('region', 'virginia', { code: 'us-east-1' })
const open = (more: { in: string; networkBorderGroup?: string }): readonly Element[] => [
  make('instance', 'server', { in: 'public-a', imageId: 'ami-0123456789abcdef0', securityGroups: ['web'] }),
  make('elastic-ip', 'second', { instance: 'server', ...more }),
]

export const eipRegionScope = defineRule({
  id: 'eip-region-scope',
  severity: 'error',
  title: 'An Elastic IP is used where it was allocated',
  why: 'An Elastic IP belongs to one Region and to one network border group in it, and cannot be used outside.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
  kind: 'elastic-ip',
  *check(address, around) {
    const home = ancestor(around, address, 'region')
    for (const { by } of usesOf(address, around)) {
      if (exist(address, by)) continue
      const region = ancestor(around, by, 'region')
      if (home && region && home !== region) {
        yield {
          message: `${address.name} is allocated in ${home.name}, but ${by.name}, which uses it, is in ${region.name}. Allocate one there.`,
        }
        continue
      }
      const subnet = around.get(by.parent)
      // That of a NAT gateway is told by natgw-border-group.
      if (!isKind(subnet, 'subnet') || by.kind === 'nat-gateway') continue
      const groups = strangeGroups(address, subnet, around)
      if (!groups) continue
      yield {
        field: 'networkBorderGroup',
        message: `${address.name} is of the border group ${groups.has}, but ${by.name}, which uses it, stands in ${groups.wants}. Allocate one of that group.`,
        ...(address.awsId === undefined && {
          fix: () => ({
            label: `Allocate it in ${groups.wants}`,
            patch: setProps(address, { networkBorderGroup: groups.wants }),
          }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'Both are in Ireland.', design: () => classic(...open({ in: 'ireland' })) }],
    bad: [
      {
        says: 'The address is allocated in another Region.',
        design: () => classic(abroad, ...open({ in: 'virginia' })),
      },
      {
        says: 'The address is that of a Local Zone.',
        design: () => classic(...open({ in: 'ireland', networkBorderGroup: 'eu-west-1-dub-1' })),
      },
    ],
  },
})
