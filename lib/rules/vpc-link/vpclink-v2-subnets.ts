import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { httpExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'

export const vpclinkV2Subnets = defineRule({
  id: 'vpclink-v2-subnets',
  severity: 'error',
  title: 'A VPC link V2 stands in subnets of its VPC',
  why: 'A link makes its interfaces in the subnets that it names, all of one VPC. Subnets and groups of a link cannot be changed later.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html',
  kind: 'vpc-link',
  *check(link, around) {
    if (exist(link)) return
    const ids = read(link, 'subnets') ?? []
    const vpc = around.get(link.parent)
    const subnets = ids.flatMap((id) => (typeof id === 'string' ? (around.get(id) ?? []) : []))
    const far = isKind(vpc, 'vpc') ? subnets.filter(({ parent }) => parent !== vpc.id) : []
    if (far.length > 0)
      yield {
        field: 'subnets',
        message: `${link.name} of ${vpc?.name} names ${far.map(({ name }) => name).join(', ')} of another VPC. Name subnets of ${vpc?.name}.`,
        fix: () =>
          far.length < ids.length
            ? {
                label: `Leave out ${far.map(({ name }) => name).join(', ')}`,
                patch: setProps(link, { subnets: ids.filter((id) => !far.some((one) => one.id === id)) }),
              }
            : undefined,
      }
  },
  examples: {
    good: [{ says: 'Two subnets of the VPC.', design: () => httpExample() }],
    bad: [
      {
        says: 'A subnet of another VPC.',
        design: () =>
          httpExample(
            {},
            { link: { subnets: ['private-a', 'elsewhere'] } },
            make('vpc', 'other-net', { in: 'eu-west-1', cidrBlock: '10.9.0.0/16' }),
            make('subnet', 'elsewhere', {
              in: 'other-net',
              cidrBlock: '10.9.0.0/24',
              availabilityZone: 'eu-west-1b',
            }),
          ),
      },
    ],
  },
})
