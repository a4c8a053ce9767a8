import type { Legal } from '../legal'
import { inside } from '../legal'

/** One group for each load balancer that there is, of a protocol that it speaks. */
export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  const [vpc] = all('vpc')
  const instances = all('instance').slice(0, 2)
  const check = {
    healthCheckPath: '/healthz',
    healthCheckIntervalSeconds: 10 + upTo(200),
    healthyThresholdCount: 3,
  }
  const delay = chance(2) ? { deregistrationDelay: upTo(3600) } : {}
  if (all('application-load-balancer').length > 0)
    add('target-group', {
      ...inside(vpc),
      props: {
        targetType: 'ip',
        protocol: pick(['HTTP', 'HTTPS']),
        port: 8443,
        ...(chance(2) && check),
        ...delay,
        ...(chance(2) && { targets: [{ address: '192.168.10.20', port: 443, availabilityZone: 'all' }] }),
        ...(chance(2) && {
          stickiness: true,
          stickinessType: 'lb_cookie',
          lbCookieSeconds: 1 + upTo(604799),
        }),
        ...(chance(3) && { matcher: '200-299' }),
      },
    })
  if (all('network-load-balancer').length > 0)
    add('target-group', {
      ...inside(vpc),
      props: {
        protocol: 'TCP',
        port: 80,
        ...delay,
        ...(instances.length > 0 && { targets: instances.map(({ id }) => ({ target: id, port: 8080 })) }),
        ...(chance(2) && { proxyProtocolV2: chance(2), preserveClientIp: true }),
      },
    })
  if (all('gateway-load-balancer').length > 0)
    add('target-group', {
      ...inside(vpc),
      props: { targetType: 'ip', protocol: 'GENEVE', port: 6081, ...delay },
    })
  if (chance(6)) add('target-group', { props: { targetType: 'lambda' }, ...inside(all('region')[0]) })
}
