import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { chainExample } from '../tls-chain/chain-example'

export const vpclinkV1NlbOnly = defineRule({
  id: 'vpclink-v1-nlb-only',
  severity: 'error',
  title: 'A VPC link V1 leads to one Network Load Balancer',
  why: 'A link V1 is PrivateLink to exactly one Network Load Balancer; an Application Load Balancer takes a link V2, or stands behind a Network Load Balancer.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html',
  kind: 'rest-vpc-link',
  *check(link, around) {
    const targets: readonly unknown[] = read(link, 'targets') ?? []
    if (exist(link) || targets.some(isOpen)) return
    const balancers = targets.flatMap((id) => (typeof id === 'string' ? (around.get(id) ?? []) : []))
    const wrong = balancers.find(({ kind }) => kind !== 'network-load-balancer')
    if (wrong)
      yield {
        field: 'targets',
        message: `${link.name} leads to ${wrong.name}, which is no Network Load Balancer. Use a link V2 for it, or a Network Load Balancer before it.`,
      }
    else if (targets.length > 1)
      yield {
        field: 'targets',
        message: `${link.name} leads to ${targets.length} load balancers (${balancers.map(({ name }) => name).join(', ')}), and takes one. Make a link for each.`,
        fix: () => ({
          label: `Keep ${balancers[0]?.name ?? 'the first'}`,
          patch: setProps(link, { targets: [targets[0]] }),
        }),
      }
  },
  examples: {
    good: [{ says: 'A link V2 leads to the Application Load Balancer.', design: () => restExample() }],
    bad: [
      {
        says: 'Two load balancers behind one link.',
        design: () =>
          chainExample(
            { link: { targets: ['nlb', 'second'] } },
            make('network-load-balancer', 'second', {
              in: 'shop',
              scheme: 'internal',
              subnetMappings: [{ subnet: 'private-a' }, { subnet: 'private-b' }],
            }),
          ),
      },
      {
        says: 'An Application Load Balancer behind a link V1.',
        design: () => chainExample({ link: { targets: ['alb'] } }),
      },
    ],
  },
})
