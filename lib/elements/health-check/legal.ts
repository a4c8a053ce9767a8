import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, pick }) => {
  const region = inside(all('region')[0])
  const first = add('health-check', {
    ...region,
    props: {
      type: pick(['HTTP', 'HTTPS']),
      fullyQualifiedDomainName: 'www.example.com',
      resourcePath: '/healthz',
      ...(chance(2) && { port: 8443, requestInterval: pick([10, 30]), failureThreshold: 5 }),
      ...(chance(3) && { regions: ['us-east-1', 'eu-west-1', 'ap-northeast-1'] }),
      ...(chance(3) && { inverted: true }),
    },
  })
  if (chance(3))
    add('health-check', {
      ...region,
      props: { type: 'CALCULATED', childHealthChecks: [first.id], healthThreshold: 1 },
    })
  if (chance(3))
    add('health-check', {
      ...region,
      props: { type: 'TCP', ipAddress: '203.0.113.10', port: 443 },
    })
}
