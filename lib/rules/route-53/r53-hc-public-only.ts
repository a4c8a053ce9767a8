import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { contains, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic } from '../example'
import { watch } from './zone-example'

/** Local, private, shared and multicast addresses, which no checker on the internet reaches. */
const INNER = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
].flatMap((text) => parsePrefix(text) ?? [])

const inner = { ...watch, props: { ...watch.props, ipAddress: '10.0.1.5' } }

export const r53HcPublicOnly = defineRule({
  id: 'r53-hc-public-only',
  severity: 'error',
  title: 'A health check asks a public address',
  why: 'The checkers of Route 53 are on the internet and reach no private address. A check of an alarm can speak for a private target.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html',
  kind: 'health-check',
  *check(check) {
    const address = read(check, 'ipAddress')
    const name = read(check, 'fullyQualifiedDomainName')
    const at =
      address === undefined ? undefined : parsePrefix(`${address}/${address.includes(':') ? 128 : 32}`)
    if (at && INNER.some((range) => contains(range, at)))
      yield {
        field: 'ipAddress',
        message: `${check.name} asks ${address}, which nobody reaches from the internet. Give it a public address, or let it follow a CloudWatch alarm.`,
        fix: () =>
          name === undefined
            ? undefined
            : { label: `Look ${name} up instead`, patch: setProps(check, { ipAddress: undefined }) },
      }
    if (address === undefined && /^internal-[a-z0-9-]+\.[a-z0-9-]+\.elb\.amazonaws\.com$/i.test(name ?? ''))
      yield {
        field: 'fullyQualifiedDomainName',
        message: `${check.name} asks ${name}, an internal load balancer, which nobody reaches from the internet. Let it follow a CloudWatch alarm.`,
      }
  },
  examples: {
    good: [{ says: 'A public address.', design: () => classic(watch) }],
    bad: [{ says: 'An address of the VPC.', design: () => classic(inner) }],
  },
})
