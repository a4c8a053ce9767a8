import { setProps, squashAll } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { peered } from './peering-example'
import { endsOf } from './sides'

export const pcxDnsResolution = defineRule({
  id: 'pcx-dns-resolution',
  severity: 'warning',
  title: 'DNS over a peering has DNS on in both VPCs',
  why: 'Public names of the peer resolve to private addresses only where both VPCs have DNS resolution and DNS hostnames on.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-dns.html',
  kind: 'vpc-peering',
  *check(peering, around) {
    const sides = (['requesterDnsResolution', 'accepterDnsResolution'] as const).filter(
      (field) => read(peering, field) === true,
    )
    const ends = endsOf(peering, around)
    const [field] = sides
    if (field === undefined || !ends) return
    const off = ends.filter((vpc) =>
      (['enableDnsSupport', 'enableDnsHostnames'] as const).some(
        // What was read from AWS may lack an attribute that the reader was denied.
        (key) => read(vpc, key) === false && (vpc.awsId === undefined || vpc.props[key] !== undefined),
      ),
    )
    if (off.length === 0) return
    const names = off.map(({ name }) => name).join(' and ')
    yield {
      field,
      message: `${peering.name} resolves names across, but ${names} ${off.length > 1 ? 'have' : 'has'} DNS resolution or DNS hostnames off. Turn both on.`,
      fix: () => ({
        label: `Turn DNS on in ${names}`,
        patch: squashAll(
          off.map((vpc) => setProps(vpc, { enableDnsSupport: true, enableDnsHostnames: true })),
        ),
      }),
    }
  },
  examples: {
    good: [
      { says: 'Both VPCs have DNS on.', design: () => peered(joined()) },
      { says: 'Nobody asks for it.', design: () => peered(make('vpc', 'data', DARK)) },
    ],
    bad: [
      {
        says: 'The accepter has no DNS hostnames.',
        design: () => peered(joined(), make('vpc', 'data', DARK)),
      },
    ],
  },
})

const DARK = { in: 'ireland', cidrBlock: '10.1.0.0/16' } as const

const joined = () =>
  make('vpc-peering', 'to-data', {
    in: 'ireland',
    vpc: 'net',
    peerVpc: 'data',
    requesterDnsResolution: true,
    accepterDnsResolution: true,
  })
