import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../quota'
import { peered } from './peering-example'
import { endsOf } from './sides'

export const pcxCrossAccountRegion = defineRule({
  id: 'pcx-cross-account-region',
  severity: 'info',
  title: 'A peering to another Region says which',
  why: 'VPCs of other Regions and accounts can be peered; AWS looks for the accepter in the Region of the requester unless another is said.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html',
  kind: 'vpc-peering',
  *check(peering, around) {
    const [asks, accepts] = endsOf(peering, around) ?? []
    const [own, far] = [asks, accepts].map((vpc) => vpc && regionCode(vpc, around))
    if (!accepts || exist(peering) || own === undefined || far === undefined) return
    const said = peering.props.peerRegion === undefined ? own : read(peering, 'peerRegion')
    if (said === undefined || said === far) return
    yield {
      field: 'peerRegion',
      message: `${peering.name} looks for ${accepts.name} in ${said}, but it is drawn in ${far}. Say ${far} as the accepter Region.`,
      fix: () => ({ label: `Say ${far}`, patch: setProps(peering, { peerRegion: far }) }),
    }
  },
  examples: {
    good: [{ says: 'Both VPCs are of one Region.', design: () => peered() }],
    bad: [
      {
        says: 'The accepter is in Frankfurt.',
        design: () =>
          peered(
            make('region', 'frankfurt', { code: 'eu-central-1' }),
            make('vpc', 'data', { in: 'frankfurt', cidrBlock: '10.1.0.0/16' }),
          ),
      },
    ],
  },
})
