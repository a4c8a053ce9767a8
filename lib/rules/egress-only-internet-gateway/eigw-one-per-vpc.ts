import { replaceBy } from '@/lib/elements/replace'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const exit = (id: string) => make('egress-only-internet-gateway', id, { in: 'net' })

export const eigwOnePerVpc = defineRule({
  id: 'eigw-one-per-vpc',
  severity: 'error',
  title: 'A VPC has one egress-only internet gateway',
  why: 'AWS attaches one to a VPC at a time.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  kind: 'egress-only-internet-gateway',
  *check(gateway, around) {
    const vpc = around.get(gateway.parent)
    const first = around.children(gateway.parent).find(({ kind }) => kind === gateway.kind)
    if (vpc?.kind !== 'vpc' || !first || first === gateway || exist(first, gateway)) return
    yield {
      message: `${gateway.name} is in ${vpc.name}, which has ${first.name} already. Keep one of them.`,
      fix: () => ({
        label: `Remove ${gateway.name} and use ${first.name}`,
        patch: replaceBy(gateway, first, around),
      }),
    }
  },
  examples: {
    good: [{ says: 'The VPC has one.', design: () => classic(exit('exit')) }],
    bad: [{ says: 'The VPC has two.', design: () => classic(exit('exit'), exit('second')) }],
  },
})
