import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { giveAddress, usesOf } from '@/lib/elements/elastic-ip/uses'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const eipOneAssociation = defineRule({
  id: 'eip-one-association',
  severity: 'error',
  title: 'An Elastic IP has one user',
  why: 'An Elastic IP is associated with one private address of one interface at a time.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
  kind: 'elastic-ip',
  *check(address, around) {
    const uses = usesOf(address, around)
    const last = uses.at(-1)
    if (uses.length < 2 || !last) return
    yield {
      message: `${address.name} is used ${uses.length} times: by ${uses.map((use) => use.by.name).join(', ')}. Give each an Elastic IP of its own.`,
      fix: () => {
        if (last.field === 'instance')
          return { label: `Take it from ${last.by.name}`, patch: setProps(address, { instance: undefined }) }
        const { label, patch } = giveAddress(last.by, around)
        return last.field === 'allocation' && isKind(last.by, 'nat-gateway')
          ? { label: `${label} for ${last.by.name}`, patch }
          : undefined
      },
    }
  },
  examples: {
    good: [
      {
        says: 'Each has its own.',
        design: () =>
          classic(
            make('instance', 'server', {
              in: 'public-a',
              imageId: 'ami-0123456789abcdef0',
              securityGroups: ['web'],
            }),
            make('elastic-ip', 'second', { in: 'ireland', instance: 'server' }),
          ),
      },
    ],
    bad: [
      {
        says: 'A NAT gateway and an instance share one.',
        design: () => classic(make('elastic-ip', 'address', { in: 'ireland', instance: 'server' })),
      },
      {
        says: 'Two NAT gateways share one.',
        design: () => classic(make('nat-gateway', 'twin', { in: 'public-a', allocation: 'address' })),
      },
    ],
  },
})
