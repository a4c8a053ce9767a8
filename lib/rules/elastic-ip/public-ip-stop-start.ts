import { giveAddress, addressesOf } from '@/lib/elements/elastic-ip/uses'
import { ofKind } from '@/lib/elements'
import { rowsOf } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { classic, make } from '../example'

/** "Fn::GetAtt": ["Server", "PublicIp"], or ${Server.PublicDnsName} in a text. */
const NAMED = /(?:\["|\$\{|")(\w+)(?:","|\.)Public(?:Ip|DnsName)(?:"|\})/g

const server = {
  ...make('instance', 'server', {
    in: 'public-a',
    imageId: 'ami-0123456789abcdef0',
    associatePublicIpAddress: true,
    securityGroups: ['web'],
  }),
  logicalId: 'Server',
}
const zone = make('hosted-zone', 'shop', {
  in: 'ireland',
  name: 'shop.example',
  records: [
    {
      name: 'www.shop.example',
      type: 'A',
      ttl: 300,
      resourceRecords: [{ expression: { 'Fn::GetAtt': ['Server', 'PublicIp'] } } as never],
    },
  ],
})

export const publicIpStopStart = defineRule({
  id: 'public-ip-stop-start',
  severity: 'warning',
  title: 'A record names an address that stays',
  why: 'A public address that AWS gave by itself is let go when the instance stops, and another one comes when it starts.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    for (const list of ['records', 'recordGroups'] as const)
      for (const { at, row } of rowsOf(zone, list) ?? [])
        for (const logicalId of publicNamesIn(row)) {
          const instance = ofKind(around.all('instance'), 'instance').find(
            (one) => one.logicalId === logicalId && one.template === zone.template,
          )
          if (!instance || addressesOf(instance, around).length > 0) continue
          if (mentioned(around, instance, 'AWS::EC2::EIPAssociation')) continue
          yield {
            field: list === 'records' ? `records.${at}.resourceRecords` : `recordGroups.${at}`,
            message: `${zone.name} names the public address of ${instance.name}, which changes whenever it stops and starts. Give ${instance.name} an Elastic IP and name that.`,
            fix: () => {
              const { label, patch } = giveAddress(instance, around)
              return { label: `${label} for ${instance.name}`, patch }
            },
          }
        }
  },
  examples: {
    good: [
      {
        says: 'The instance has an Elastic IP.',
        design: () =>
          classic(server, zone, make('elastic-ip', 'second', { in: 'ireland', instance: 'server' })),
      },
    ],
    bad: [{ says: 'Its address is given at launch.', design: () => classic(server, zone) }],
  },
})

const publicNamesIn = (row: unknown): ReadonlySet<string> =>
  new Set([...JSON.stringify(row ?? {}).matchAll(NAMED)].flatMap(([, name]) => name ?? []))
