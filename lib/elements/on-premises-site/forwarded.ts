import type { Names } from '@/lib/net/fact'
import type { Answer, Asker, Here, Resolved } from '@/lib/net/world'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'

type Site = ElementOf<'on-premises-site'>

/** The domains that the DNS servers of a data centre ask of AWS. */
export function* forwardedNames(self: Site, around: Around): Iterable<Names> {
  for (const domain of (read(self, 'forwardedDomains') ?? []).filter((one) => !isOpen(one)))
    yield {
      fact: 'names',
      element: self.id,
      sites: [self.id],
      suffix: domain.toLowerCase().replace(/\.$/, ''),
      answer: (name, asker, here) => askOfAws(self, name, asker, around, here),
    }
}

/** By inbound endpoints of a VPC; which one, nobody says, so all have to give the same answer. */
function askOfAws(self: Site, name: string, { family }: Asker, around: Around, here: Here): Answer {
  const answers = around.all('vpc').map((vpc) => here.world.resolve(name, { network: vpc.id, family }))
  const [first] = answers
  if (!first)
    return {
      refuse: 'X_DNS_UNAVAILABLE',
      because: `${self.name} asks AWS for ${name}, and there is no VPC that could answer.`,
      element: self.id,
      field: 'forwardedDomains',
    }
  if (answers.some((one) => shapeOf(one) !== shapeOf(first)))
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `${self.name} asks AWS for ${name}; which VPC answers is not known, and they do not answer alike.`,
      element: self.id,
      unknown: true,
    }
  if (first.refusal) return first.refusal
  return {
    ends: [...first.ends, ...first.publicly],
    ...(first.publicly.length > 0 && { publicly: true as const }),
    addresses: first.addresses,
    because: `${self.name} asks AWS. ${first.steps.map(({ because }) => because).join(' ')}`,
    element: self.id,
    warnings: first.warnings,
  }
}

const shapeOf = ({ ends, publicly, addresses, refusal }: Resolved) =>
  [
    ...[...ends, ...publicly].map(({ id }) => id),
    ...addresses.map((one) => one.addresses.join()),
    refusal?.refuse,
  ].join(' ')
