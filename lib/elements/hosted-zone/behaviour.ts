import { setProps } from '@/lib/design/patch'
import type { Names } from '@/lib/net/fact'
import type { Answer, Asker, Here } from '@/lib/net/world'
import type { Around } from '../define'
import type { Mend, Trouble } from '../facts'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { rawRows, rowsOf } from '../read'
import { usesPrivateNames } from '../vpc/resolver'
import { answerOf } from './answer'
import { delegationOf, domainOf, isPrivate, nameOf } from './delegation'
import { recordsFor, recordsOf } from './records'

type Zone = ElementOf<'hosted-zone'>

export const hostedZoneBehaviour = defineBehaviour({
  kind: 'hosted-zone',
  facts: namesOf,
  mends: associate,
})

function* namesOf(self: Zone, around: Around): Iterable<Names> {
  const suffix = nameOf(self)
  if (suffix === undefined) return
  const names = { fact: 'names', element: self.id, suffix } as const
  if (isPrivate(self)) {
    const networks = networksOf(self, around)
    yield {
      ...names,
      networks: networks ?? around.all('vpc').map(({ id }) => id),
      answer: (name, asker, here) =>
        networks && usesPrivateNames(around.get(asker.network)) !== undefined
          ? ask(self, suffix, name, asker, around, here)
          : unknown(self, `Whether ${self.name} answers in this VPC is not known.`, 'vpcs'),
      elsewhere: (name, asker) => notAsked(self, suffix, name, asker, around),
    }
  } else if (!isForsaken(self, around))
    yield { ...names, answer: (name, asker, here) => askPublic(self, suffix, name, asker, around, here) }
}

/** Lets it answer in another VPC; the walk tells in which of them it helps. */
function* associate(self: Zone, { code, field }: Trouble, around: Around): Iterable<Mend> {
  const rows = rowsOf(self, 'vpcs')
  if (code !== 'X_DNS_NXDOMAIN' || field !== 'vpcs' || !rows) return
  for (const vpc of around.all('vpc').filter(({ id }) => !rows.some((row) => row.vpc === id)))
    yield {
      label: `Associate ${self.name} with ${vpc.name}`,
      patch: setProps(self, { vpcs: [...rawRows(rows), { vpc: vpc.id }] }),
    }
}

/** The VPCs that it answers in. Fails: undefined when one of them is not known. */
function networksOf(self: Zone, around: Around): readonly string[] | undefined {
  const vpcs = rowsOf(self, 'vpcs')?.map(({ vpc }) => vpc)
  return vpcs?.every((vpc) => vpc !== undefined)
    ? vpcs.filter((vpc) => usesPrivateNames(around.get(vpc)) !== false)
    : undefined
}

/** Why clients elsewhere do not get what it says of a name: their VPC is not among its own, or does not ask private zones. */
function notAsked(self: Zone, suffix: string, name: string, { network }: Asker, around: Around) {
  const records = recordsOf(self)
  if (!records || !('records' in recordsFor(records, suffix, name))) return undefined
  const refuse = 'X_DNS_NXDOMAIN'
  const vpc = around.get(network)
  const own = rowsOf(self, 'vpcs')?.map((row) => row.vpc) ?? []
  if (vpc && own.includes(vpc.id)) {
    const because = `DNS hostnames are off in ${vpc.name}, so ${self.name} is not asked there.`
    return { refuse, because, element: vpc.id, field: 'enableDnsHostnames' } as const
  }
  const where = own.map((id) => around.get(id)?.name ?? 'a VPC that is not known').join(', ')
  const because = `${self.name} answers ${name} in ${where} only${vpc ? `; associate it with ${vpc.name}` : ''}.`
  return { refuse, because, element: self.id, field: 'vpcs' } as const
}

/** Of several public zones of one name only the one that the domain is delegated to is ever asked. */
function isForsaken(self: Zone, around: Around): boolean {
  const domain = domainOf(self, around)
  const target = domain && around.get(domain.props.hostedZone as string | undefined)
  return (
    target !== undefined &&
    target.id !== self.id &&
    target.kind === 'hosted-zone' &&
    nameOf(target as Zone) === nameOf(self)
  )
}

function askPublic(
  self: Zone,
  suffix: string,
  name: string,
  asker: Asker,
  around: Around,
  here: Here,
): Answer {
  const delegation = delegationOf(self, around)
  if ('refuse' in delegation) return delegation
  const answer = ask(self, suffix, name, asker, around, here)
  if ('refuse' in answer) return answer
  return { ...answer, because: `${answer.because.replace(/\.$/, '')} (${delegation.because}).` }
}

function ask(self: Zone, suffix: string, name: string, asker: Asker, around: Around, here: Here): Answer {
  const records = recordsOf(self)
  if (!records) return unknown(self, `What ${self.name} answers is not known.`)
  const found = recordsFor(records, suffix, name)
  if ('handedOn' in found)
    return unknown(
      self,
      `${self.name} hands ${found.handedOn.name} on to name servers that are not in the design.`,
      found.handedOn.field,
    )
  if ('records' in found) return answerOf({ zone: self, name, asker, around, here }, found.records)
  const nameless = records.find((record) => record.name === undefined)
  if (nameless)
    return unknown(
      self,
      `${self.name} has a record whose name is not known; it may be ${name}.`,
      nameless.field,
    )
  if (name === suffix)
    return {
      refuse: 'X_DNS_NO_ANSWER',
      because: `${self.name} has no address for ${name} itself.`,
      element: self.id,
    }
  return {
    refuse: 'X_DNS_NXDOMAIN',
    because: `${self.name} holds ${suffix} and has no record for ${name}.`,
    element: self.id,
  }
}

const unknown = (self: Zone, because: string, field?: string): Answer => ({
  refuse: 'UNKNOWN_RESOURCE',
  because,
  element: self.id,
  unknown: true,
  ...(field !== undefined && { field }),
})
