import { replaceBy } from '@/lib/elements/replace'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const igwOnePerVpc = defineRule({
  id: 'igw-one-per-vpc',
  severity: 'error',
  title: 'A VPC has one internet gateway',
  why: 'AWS attaches at most one internet gateway to a VPC. It is redundant by itself, so one is enough.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  kind: 'internet-gateway',
  *check(gateway, around) {
    const vpc = around.get(gateway.parent)
    if (vpc?.kind !== 'vpc') return
    const first = around.children(vpc.id).find((child) => child.kind === 'internet-gateway')
    if (!first || first === gateway) return
    yield {
      message: `${gateway.name} is attached to ${vpc.name}, which has ${first.name} already. Keep one of them.`,
      fix: () => ({
        label: `Remove ${gateway.name} and use ${first.name}`,
        patch: replaceBy(gateway, first, around),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'Each VPC has its own.',
        design: () =>
          classic(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
            make('internet-gateway', 'exit', { in: 'lab' }),
          ),
      },
    ],
    bad: [
      {
        says: 'A second one for redundancy.',
        design: () =>
          classic(
            make('internet-gateway', 'exit', { in: 'net' }),
            make('route-table', 'spare', {
              in: 'net',
              routes: [{ destination: '0.0.0.0/0', target: 'exit' }],
            }),
          ),
      },
    ],
  },
})
