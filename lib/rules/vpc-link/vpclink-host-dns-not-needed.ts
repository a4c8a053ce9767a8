import { ofKind } from '@/lib/elements'
import { partsOf } from '@/lib/elements/api-gateway/backend'
import type { Around } from '@/lib/elements/define'
import { isPrivate } from '@/lib/elements/hosted-zone/delegation'
import { plainName } from '@/lib/elements/hosted-zone/records'
import { read, rowsOf } from '@/lib/elements/read'
import { setProps } from '@/lib/design/patch'
import { withoutRow } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from '../tls-chain/chain-example'
import { waysOver } from './private-ways'

export const vpclinkHostDnsNotNeeded = defineRule({
  id: 'vpclink-host-dns-not-needed',
  severity: 'info',
  title: 'The name in the URI of a private integration needs no public record',
  why: 'Calls over a VPC link follow the link: public DNS is needed only to validate the certificate, and a public record to an internal load balancer helps nobody.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    if (isPrivate(zone)) return
    const lines = rowsOf(zone, 'records') ?? []
    for (const { at, name, alias } of lines) {
      const balancer = ofKind(
        [around.get(alias)].flatMap((one) => one ?? []),
        'network-load-balancer',
      )[0]
      if (!balancer || name === undefined || read(balancer, 'scheme') !== 'internal') continue
      if (!isCalledAs(plainName(name), balancer.id, around)) continue
      yield {
        field: `records.${at}`,
        message: `${zone.name} leads ${name} to ${balancer.name}, which is internal. The VPC link finds it without the record; leave it out, or keep it in a private zone.`,
        fix: () => ({
          label: 'Remove the record',
          patch: setProps(zone, { records: withoutRow(lines, at) }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'No record for the internal name.', design: () => restExample() }],
    bad: [
      {
        says: 'A public alias record to the internal load balancer.',
        design: () =>
          chainExample({ zone: { records: [{ name: 'orders.shop.example', type: 'A', alias: 'nlb' }] } }),
      },
    ],
  },
})

/** Is it called by this name over a link to it? */
const isCalledAs = (name: string, balancer: string, around: Around): boolean =>
  ofKind(around.referrers(balancer), 'rest-vpc-link').some((link) =>
    waysOver(link, around).some(({ uri }) => partsOf(uri ?? '')?.host === name),
  )
