import { setProps } from '@/lib/design/patch'
import { rowsOf, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { oldBalancer, oldShop } from '../load-balancer/balanced-example'

const WEB: readonly string[] = ['HTTP', 'HTTPS']
const ALL: readonly string[] = [...WEB, 'TCP', 'SSL']

export const clbProtocols = defineRule({
  id: 'clb-protocols',
  severity: 'error',
  title: 'Both sides of a Classic Load Balancer speak the same layer',
  why: 'HTTP and HTTPS go with each other, and so do TCP and SSL. Other protocols are not known.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html',
  kind: 'classic-load-balancer',
  *check(balancer) {
    if (exist(balancer)) return
    const rows = rowsOf(balancer, 'listeners') ?? []
    for (const { at, protocol, instanceProtocol } of rows) {
      const [outside, inside] = [protocol?.toUpperCase(), instanceProtocol?.toUpperCase()]
      const field = `listeners.${at}.${outside !== undefined && ALL.includes(outside) ? 'instanceProtocol' : 'protocol'}`
      const odd = [outside, inside].find((one) => one !== undefined && !ALL.includes(one))
      if (odd !== undefined)
        yield {
          field,
          message: `Listener ${at + 1} of ${balancer.name} speaks ${odd}, which a Classic Load Balancer does not know. Use HTTP, HTTPS, TCP or SSL.`,
        }
      else if (
        outside !== undefined &&
        inside !== undefined &&
        WEB.includes(outside) !== WEB.includes(inside)
      ) {
        const use = WEB.includes(outside) ? 'HTTP' : 'TCP'
        yield {
          field,
          message: `Listener ${at + 1} of ${balancer.name} takes ${outside} and speaks ${inside} to instances, which is another layer. Speak ${use} to instances.`,
          fix: () => ({
            label: `Speak ${use} to instances`,
            patch: setProps(balancer, { listeners: withRow(rows, at, { instanceProtocol: use }) }),
          }),
        }
      }
    }
  },
  examples: {
    good: [{ says: 'HTTPS outside, HTTP inside.', design: () => oldShop() }],
    bad: [
      {
        says: 'HTTPS outside, TCP inside.',
        design: () =>
          oldShop(
            oldBalancer({
              listeners: [
                {
                  protocol: 'HTTPS',
                  loadBalancerPort: 443,
                  instanceProtocol: 'TCP',
                  instancePort: 8080,
                  certificate: 'shop-certificate',
                },
              ],
            }),
          ),
      },
      {
        says: 'UDP.',
        design: () =>
          oldShop(oldBalancer({ listeners: [{ protocol: 'UDP', loadBalancerPort: 53, instancePort: 53 }] })),
      },
    ],
  },
})
