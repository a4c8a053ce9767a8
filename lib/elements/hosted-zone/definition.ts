import type { HostedZone } from '@aws-sdk/client-route-53'
import { defineElement, detail, live } from '../define'
import { aliasZones, aliasZonesOfEach } from './alias'
import { fields } from './fields'
import { nameOf, readRecords, readZone, zoneId } from './read'
import { vpcRegions } from './vpcs'

export const hostedZone = defineElement({
  kind: 'hosted-zone',
  label: 'Hosted zone',
  group: 'names',
  summary: 'The records of a domain, answered to everybody or inside some VPCs only.',
  docs: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-working-with.html',
  inside: ['region', 'account', 'canvas'],
  fields,
  fresh: () => ({ name: 'example.com' }),
  cfn: {
    type: 'AWS::Route53::HostedZone',
    attribute: 'Id',
    refToo: true,
    tags: { property: 'HostedZoneTags' },
    reshape: vpcRegions,
    satellites: {
      records: {
        type: 'AWS::Route53::RecordSet',
        self: 'HostedZoneId',
        key: ['name', 'type', 'setIdentifier'],
        reshape: aliasZones,
      },
      recordGroups: {
        type: 'AWS::Route53::RecordSetGroup',
        self: 'HostedZoneId',
        key: [],
        reshape: aliasZonesOfEach,
      },
    },
  },
  live: live({
    call: 'route53:ListHostedZones',
    once: true,
    items: (answer) => answer.HostedZones,
    id: (item) => zoneId(item.Id),
    name: (item) => nameOf(item.Name),
    props: (item) => ({ name: nameOf(item.Name), comment: item.Config?.Comment || undefined }),
    details: [
      detail({
        call: 'route53:GetHostedZone',
        inputs: (item: HostedZone) => [{ Id: zoneId(item.Id) }],
        props: readZone,
      }),
      detail({
        call: 'route53:ListResourceRecordSets',
        inputs: (item: HostedZone) => [{ HostedZoneId: zoneId(item.Id) }],
        props: readRecords,
      }),
    ],
  }),
})
