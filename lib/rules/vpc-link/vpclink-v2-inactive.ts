import { read } from '@/lib/elements/read'
import { httpExample } from '../api-gateway/api-example'
import { defineRule } from '../define'

export const vpclinkV2Inactive = defineRule({
  id: 'vpclink-v2-inactive',
  severity: 'warning',
  title: 'A VPC link V2 is awake',
  why: 'A link that carried nothing for 60 days becomes inactive and loses its interfaces; calls fail until AWS has made them again, which takes minutes.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html',
  kind: 'vpc-link',
  *check(link, around) {
    if (read(link, 'status') !== 'INACTIVE' || around.referrers(link.id).length === 0) return
    yield {
      field: 'status',
      message: `${link.name} is INACTIVE after 60 days without calls, so the next calls fail for some minutes. Call it at times, such as by a canary.`,
    }
  },
  examples: {
    good: [{ says: 'A link that is drawn sleeps not.', design: () => httpExample() }],
    bad: [
      { says: 'A read found it inactive.', design: () => httpExample({}, { link: { status: 'INACTIVE' } }) },
    ],
  },
})
