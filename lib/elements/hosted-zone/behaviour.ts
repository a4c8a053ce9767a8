import type { Answer, Asker, Here, Names } from '@/lib/net/fact'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { rowsOf } from '../read'
import { usesPrivateNames } from '../vpc/resolver'
import { answerOf } from './answer'
import { delegationOf, domainOf, isPrivate, nameOf } from './delegation'
import { recordsFor, recordsOf } from './records'

type Zone = ElementOf<'hosted-zone'>

export const hostedZoneBehaviour = defineBehaviour({ kind: 'hosted-zone', facts: namesOf })

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
    }
  } else if (!isForsaken(self, around))
    yield { ...names, answer: (name, asker, here) => askPublic(self, suffix, name, asker, around, here) }
}

/** The VPCs that it answers in. Fails: undefined when one of them is not known. */
function networksOf(self: Zone, around: Around): readonly string[] | undefined {
  const vpcs = rowsOf(self, 'vpcs')?.map(({ vpc }) => vpc)
  return vpcs?.every((vpc) => vpc !== undefined)
    ? vpcs.filter((vpc) => usesPrivateNames(around.get(vpc)) !== false)
    : undefined
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
