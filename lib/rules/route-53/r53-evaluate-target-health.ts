import type { Around } from '@/lib/elements/define'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf, policiesOf } from '@/lib/elements/hosted-zone/policies'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { defineRule } from '../define'
import { isBalancer } from '@/lib/elements/load-balancer/names'
import { front, site, watch, zoned } from './zone-example'

const alias = { name: 'www.example.com', type: 'A', alias: 'front' } as const

export const r53EvaluateTargetHealth = defineRule({
  id: 'r53-evaluate-target-health',
  severity: 'warning',
  title: 'An alias among others follows the health of its load balancer',
  why: 'Where several records share a name, an alias that follows target health is left out while its load balancer has no healthy target.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias-common.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    for (const { name, type, records } of choicesOf(zone))
      for (const record of records) {
        const target = balancerIn(record, around)
        // A primary that nobody watches is told by `r53-failover-pair`; a secondary is the last resort.
        if (target === undefined || records.length < 2 || record.row.failover !== undefined) continue
        if (policiesOf(record)[0] === 'simple' || record.row.healthCheck !== undefined) continue
        if (record.evaluateTargetHealth !== false) continue
        yield {
          field: `${record.field}.evaluateTargetHealth`,
          message: `${zone.name}: the ${type} record of ${name} leads to ${target} also while that has no healthy target. Let it follow target health.`,
          fix: () => ({
            label: 'Follow target health',
            patch: setRecord(zone, record, { evaluateTargetHealth: true }),
          }),
        }
      }
  },
  examples: {
    good: [
      {
        says: 'Each site has a health check of its own.',
        design: () =>
          zoned(
            [
              { ...site('ireland', 10), region: 'eu-west-1', healthCheck: 'watch' },
              { ...site('tokyo', 11), region: 'ap-northeast-1', healthCheck: 'watch' },
            ],
            watch,
          ),
      },
    ],
    bad: [
      {
        says: 'A load balancer is answered whether it works or not.',
        design: () =>
          zoned(
            [
              { ...alias, setIdentifier: 'ireland', region: 'eu-west-1' },
              { ...site('tokyo', 11), region: 'ap-northeast-1' },
            ],
            front,
          ),
      },
    ],
  },
})

/** The load balancer of an alias, drawn or by its name. */
function balancerIn({ alias, aliasName }: ZoneRecord, around: Around): string | undefined {
  const target = around.get(alias)
  if (target) return isBalancer(target) ? target.name : undefined
  return /\.elb\.(?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?\.?$/i.test(aliasName ?? '') ? aliasName : undefined
}
