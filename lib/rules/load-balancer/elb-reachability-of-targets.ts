import { pathsToTargets } from './path-to-target'
import { defineRule } from '../define'
import { make } from '../example'
import { siteTargetsOf } from '../tls-chain/site-targets'
import { edgeService, webShop, webServers } from './balanced-example'

export const elbReachabilityOfTargets = defineRule({
  id: 'elb-reachability-of-targets',
  severity: 'error',
  title: 'A load balancer reaches its targets',
  why: 'Each node opens its own connections to targets: routes, network ACLs and the security groups of both sides have to let them pass.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  kind: ['application-load-balancer', 'network-load-balancer'],
  *check(balancer, around, reach) {
    for (const { group, target, port, because } of pathsToTargets(balancer, around, reach)) {
      // What stands in a data centre is told by a rule of its own.
      if (siteTargetsOf(group, around).some(({ address }) => address === target.called)) continue
      yield {
        // Nobody knows who an address is, and the route to it may come from another template.
        ...(target.at === 'address' && { severity: 'warning' as const }),
        message: `${balancer.name} does not reach ${target.called} of ${group.name} on port ${port}: ${because} Open the way.`,
      }
    }
  },
  examples: {
    good: [
      { says: 'The servers admit the group of the load balancer.', design: () => webShop() },
      { says: 'The same behind a Network Load Balancer.', design: () => edgeService() },
    ],
    bad: [
      {
        says: 'The servers listen on 9090, which their group does not admit.',
        design: () => webShop(webServers({ port: 9090 })),
      },
      {
        says: 'A network ACL of the servers lets nothing in.',
        design: () =>
          webShop(
            make('network-acl', 'closed', {
              in: 'net',
              entries: [
                { ruleNumber: 100, egress: true, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
              ],
            }),
            ...['a', 'b'].map((zone, at) =>
              make('subnet', `private-${zone}`, {
                in: 'net',
                cidrBlock: `10.0.${1 + 2 * at}.0/24`,
                availabilityZone: `eu-west-1${zone}`,
                routeTable: at === 0 ? 'inward' : 'inward-b',
                networkAcl: 'closed',
              }),
            ),
          ),
      },
      {
        says: 'No route leads to a target on premises.',
        design: () =>
          webShop(
            webServers({
              targetType: 'ip',
              targets: [{ address: '192.168.10.20', availabilityZone: 'all' }],
            }),
          ),
      },
    ],
  },
})
