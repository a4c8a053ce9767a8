import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { privately, www } from './zone-example'

const WORDS = { enableDnsSupport: 'DNS resolution', enableDnsHostnames: 'DNS hostnames' } as const

export const r53PrivateZoneVpc = defineRule({
  id: 'r53-private-zone-vpc',
  severity: 'error',
  title: 'A private zone answers in VPCs that have both DNS attributes on',
  why: 'Private zones are answered in VPCs that have DNS resolution and DNS hostnames on.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    for (const { at, vpc: id } of rowsOf(zone, 'vpcs') ?? []) {
      const vpc = around.get(id)
      if (!isKind(vpc, 'vpc')) continue
      const off = (['enableDnsSupport', 'enableDnsHostnames'] as const).filter(
        // What was read from AWS may lack an attribute that the reader was denied.
        (field) => read(vpc, field) === false && (vpc.awsId === undefined || vpc.props[field] !== undefined),
      )
      const words = off.map((field) => WORDS[field]).join(' and ')
      if (off.length === 0) continue
      yield {
        field: `vpcs.${at}.vpc`,
        // Without DNS resolution there is nobody to ask. AWS asks for hostnames as well, and takes zones of VPCs without.
        severity: off.includes('enableDnsSupport') ? 'error' : 'warning',
        message: `${zone.name} is private to ${vpc.name}, which has ${words} off; a private zone needs both on. Turn ${words} on in the VPC.`,
        fix: () => ({
          label: `Turn ${words} on in ${vpc.name}`,
          patch: setProps(vpc, { enableDnsSupport: true, enableDnsHostnames: true }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'The VPC has both on.', design: () => privately([www]) }],
    bad: [
      {
        says: 'DNS hostnames are off unless turned on.',
        design: () => privately([www], make('vpc', 'net', { in: 'ireland', cidrBlock: '10.0.0.0/16' })),
      },
      {
        says: 'The VPC has no resolver.',
        design: () =>
          privately(
            [www],
            make('vpc', 'net', { in: 'ireland', cidrBlock: '10.0.0.0/16', enableDnsSupport: false }),
          ),
      },
    ],
  },
})
