import { setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { isOpen, read } from '@/lib/elements/read'

export const natgwZonalSubnet = defineRule({
  id: 'natgw-zonal-subnet',
  severity: 'error',
  title: 'A NAT gateway stands where its kind of availability needs it',
  why: 'A zonal NAT gateway is bound to one subnet; a regional one stands in the VPC and in no subnet.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    const place = around.get(nat.parent)
    const mode = read(nat, 'availabilityMode')
    const wanted = place?.kind === 'vpc' ? 'regional' : place?.kind === 'subnet' ? 'zonal' : undefined
    if (!place || !wanted || !mode || mode === wanted || isOpen(nat.props.availabilityMode)) return
    const way = wanted === 'regional' ? 'move it into a subnet' : 'move it out into the VPC'
    yield {
      field: 'availabilityMode',
      message: `${nat.name} is ${mode} and stands in ${place.name}. Make it ${wanted}, or ${way}.`,
      fix: () => ({
        label: `Make it ${wanted}`,
        patch: setProps(nat, { availabilityMode: wanted === 'zonal' ? undefined : wanted }),
      }),
    }
  },
  examples: {
    good: [{ says: 'A zonal gateway stands in a subnet.', design: () => classic() }],
    bad: [
      {
        says: 'A zonal gateway stands in the VPC.',
        design: () => classic(make('nat-gateway', 'nat', { in: 'net', allocation: 'address' })),
      },
      {
        says: 'A regional gateway stands in a subnet.',
        design: () =>
          classic(
            make('nat-gateway', 'nat', {
              in: 'public-a',
              allocation: 'address',
              availabilityMode: 'regional',
            }),
          ),
      },
    ],
  },
})
