import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { edgeService, webServers, webShop, workers } from '../load-balancer/balanced-example'
import { pathsToTargets, trafficPort } from '../load-balancer/path-to-target'

export const tgHcPortPath = defineRule({
  id: 'tg-hc-port-path',
  severity: 'warning',
  title: 'The port of health checks is open to the load balancer',
  why: 'Where health is asked on a port of its own, targets have to admit the load balancer there too, or none of them is healthy.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  kind: ['application-load-balancer', 'network-load-balancer'],
  *check(balancer, around, reach) {
    const closed = pathsToTargets(balancer, around, reach, (group, target) => {
      const said = read(group, 'healthCheckPort')
      const port = Number(said)
      return said === 'traffic-port' || port === trafficPort(group, target) || !Number.isInteger(port)
        ? undefined
        : port
    })
    for (const { group, target, port, because } of closed)
      yield {
        message: `${balancer.name} cannot check the health of ${target.called} in ${group.name} on port ${port}: ${because} Open that port, or check the port that gets the traffic.`,
        fix: () => ({
          label: `Check the port of ${group.name} that gets the traffic`,
          patch: setProps(group, { healthCheckPort: undefined }),
        }),
      }
  },
  examples: {
    good: [
      { says: 'The port that gets the traffic.', design: () => webShop() },
      { says: 'The same behind a Network Load Balancer.', design: () => edgeService() },
    ],
    bad: [
      {
        says: 'A port of its own that the servers do not admit.',
        design: () => webShop(webServers({ healthCheckPort: '9000' })),
      },
      {
        says: 'The same behind a Network Load Balancer.',
        design: () => edgeService(workers({ healthCheckPort: '9000' })),
      },
    ],
  },
})
