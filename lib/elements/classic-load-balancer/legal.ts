import type { Legal } from '../legal'
import { inside } from '../legal'
import { spanOf } from '../load-balancer/legal'

export const legal: Legal = (builder) => {
  const { add, all, chance, pick, upTo } = builder
  const span = spanOf(builder, 1)
  if (!span) return
  const [group] = all('security-group')
  const [certificate] = all('certificate')
  const check = {
    healthTarget: 'HTTP:80/healthz',
    healthInterval: 30,
    healthTimeout: 2 + upTo(8),
    healthyThreshold: 3,
    unhealthyThreshold: 2,
  }
  add('classic-load-balancer', {
    ...inside(span.vpc),
    props: {
      subnets: span.subnets,
      scheme: pick(['internal', 'internet-facing']),
      listeners: [
        { protocol: 'TCP', loadBalancerPort: 80, instancePort: 8080, instanceProtocol: 'TCP' },
        ...(certificate
          ? [
              {
                protocol: 'HTTPS',
                loadBalancerPort: 443,
                instancePort: 80,
                instanceProtocol: 'HTTP',
                certificate: certificate.id,
              },
            ]
          : []),
      ],
      ...(group && { securityGroups: [group.id] }),
      ...(chance(2) && check),
      ...(chance(2) && {
        crossZone: chance(2),
        draining: true,
        drainingTimeout: 1 + upTo(3599),
        idleTimeout: 90,
      }),
      ...(chance(2) && { instances: all('instance').map(({ id }) => id) }),
    },
  })
}
