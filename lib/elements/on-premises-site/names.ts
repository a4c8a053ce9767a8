import type { Element } from '@/lib/design/element'
import type { Answer, Asker, Here, Names } from '@/lib/net/fact'
import { descendants } from '../descendants'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'

type Site = ElementOf<'on-premises-site'>
type Named = ElementOf<'on-premises-host'> | ElementOf<'on-premises-load-balancer'>

const isNamed = (element: Element): element is Named =>
  element.kind === 'on-premises-host' || element.kind === 'on-premises-load-balancer'

/** The names that a data centre knows: those of what stands in it, and those that it asks of AWS. */
export function* siteNames(self: Site, around: Around): Iterable<Names> {
  const names = { fact: 'names', sites: [self.id] } as const
  for (const one of descendants(around, self.id).filter(isNamed))
    for (const suffix of namesOf(one))
      yield {
        ...names,
        element: one.id,
        suffix,
        exact: true,
        answer: (name, _, here) => ({
          ends: here.world.endsOf(one.id),
          because: `${self.name} knows ${name} as ${one.name}.`,
          element: one.id,
        }),
      }
  for (const domain of (read(self, 'forwardedDomains') ?? []).filter((one) => !isOpen(one)))
    yield {
      ...names,
      element: self.id,
      suffix: domain.toLowerCase().replace(/\.$/, ''),
      answer: (name, asker, here) => askOfAws(self, name, asker, around, here),
    }
}

const namesOf = (element: Named): readonly string[] => {
  const names = element.kind === 'on-premises-host' ? read(element, 'names') : read(element, 'names')
  return (names ?? []).filter((name) => !isOpen(name)).map((name) => name.toLowerCase().replace(/\.$/, ''))
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
  const shape = (one: typeof first) =>
    JSON.stringify(
      [one.ends, one.publicly]
        .map((ends) => ends.map(({ id }) => id))
        .concat(one.addresses.map(({ addresses }) => addresses.join())),
    )
  if (answers.some((one) => shape(one) !== shape(first)))
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `${self.name} asks AWS for ${name}; which VPC answers is not known, and they do not answer alike.`,
      element: self.id,
      unknown: true,
    }
  if (first.refusal) return first.refusal
  const said = first.steps.map(({ because }) => because).join(' ')
  return {
    ends: [...first.ends, ...first.publicly],
    ...(first.publicly.length > 0 && { publicly: true as const }),
    addresses: first.addresses,
    because: `${self.name} asks AWS. ${said}`,
    element: self.id,
    warnings: first.warnings,
  }
}
