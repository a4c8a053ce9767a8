import type { Element } from '@/lib/design/element'
import type { Kind } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { designOf } from '../example'
import { onLines } from '../direct-connect/line-example'
import type { Limit } from './define'
import { defineQuota, limitOf } from './define'
import { of } from './count'
import { line, transitInterface } from './dx-example'
import { many } from './example'

const PRIVATE_AND_PUBLIC: readonly Kind[] = ['private-virtual-interface', 'public-virtual-interface']
const TRANSIT: readonly Kind[] = ['transit-virtual-interface']

/** A hosted connection has one interface only, which another rule tells. */
const isHosted = (port: Element): boolean =>
  isKind(port, 'direct-connect-connection') && read(port, 'ownership') !== 'dedicated'

const interfaces = (
  kinds: readonly Kind[],
  about: Pick<Limit, 'key' | 'label' | 'noun' | 'value' | 'instead'>,
): Limit =>
  limitOf({
    ...about,
    scope: 'a dedicated connection or LAG',
    fixed: true,
    of: ['direct-connect-connection', 'direct-connect-lag'],
    *uses(port, around: Around) {
      if (isHosted(port)) return
      yield of(around.referrers(port.id).filter(({ kind }) => kinds.some((one) => one === kind)))
    },
    atMost: (around) => kinds.reduce((sum, kind) => sum + around.all(kind).length, 0),
  })

const another = 'use another connection'

export const dxDedicatedVifQuota = defineQuota({
  id: 'dx-dedicated-vif-quota',
  severity: 'error',
  title: 'A dedicated connection carries 50 private and public virtual interfaces, and 4 transit ones',
  why: 'All of them together are 51 at most, those made for other accounts included; the same holds for a LAG. None of these numbers is raised.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  limits: [
    interfaces(PRIVATE_AND_PUBLIC, {
      key: 'private-and-public-interfaces-per-connection',
      label: 'Private and public virtual interfaces per dedicated connection',
      noun: 'private and public virtual interfaces',
      value: 50,
      instead: 'reach several VPCs through a Direct Connect gateway, or ' + another,
    }),
    interfaces(TRANSIT, {
      key: 'transit-interfaces-per-connection',
      label: 'Transit virtual interfaces per dedicated connection',
      noun: 'transit virtual interfaces',
      value: 4,
      instead: 'reach several transit gateways through one Direct Connect gateway, or ' + another,
    }),
    interfaces([...PRIVATE_AND_PUBLIC, ...TRANSIT], {
      key: 'interfaces-per-connection',
      label: 'Virtual interfaces per dedicated connection',
      noun: 'virtual interfaces',
      value: 51,
      instead: another,
    }),
  ],
  examples: {
    good: [{ says: 'One interface on each of two lines.', design: () => onLines() }],
    bad: [
      {
        says: 'Six transit virtual interfaces on one connection.',
        design: () => designOf(...line, ...many(6, (at) => transitInterface(at))),
      },
    ],
  },
})
