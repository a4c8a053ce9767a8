import { read } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from '../tls-chain/chain-example'

export const vpclinkV1Available = defineRule({
  id: 'vpclink-v1-available',
  severity: 'error',
  title: 'A VPC link V1 is available before it is used',
  why: 'AWS takes some minutes to make a link V1, and calls over it fail until it is available.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html',
  kind: 'rest-vpc-link',
  *check(link, around) {
    const status = read(link, 'status')
    if (status === undefined || status === 'AVAILABLE' || around.referrers(link.id).length === 0) return
    yield {
      field: 'status',
      // A few minutes, and it is over.
      ...(status === 'PENDING' && { severity: 'warning' }),
      message: `${link.name} is ${status}, so calls over it fail. ${status === 'PENDING' ? 'Wait some minutes until it is AVAILABLE.' : 'Look at its load balancer, and make it anew.'}`,
    }
  },
  examples: {
    good: [{ says: 'Nothing is known against it.', design: () => restExample() }],
    bad: [
      { says: 'A read found it pending.', design: () => chainExample({ link: { status: 'PENDING' } }) },
      { says: 'It failed.', design: () => chainExample({ link: { status: 'FAILED' } }) },
    ],
  },
})
