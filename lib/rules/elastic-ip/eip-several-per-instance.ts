import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const face = make('network-interface', 'face', {
  in: 'public-a',
  securityGroups: ['web'],
  privateIpAddresses: [
    { privateIpAddress: '10.0.0.10', primary: true },
    { privateIpAddress: '10.0.0.11', primary: false },
  ],
})
const server = make('instance', 'server', {
  in: 'public-a',
  imageId: 'ami-0123456789abcdef0',
  networkInterfaces: [{ deviceIndex: '0', networkInterface: 'face' }],
})
const address = (id: string, privateIpAddress?: string) =>
  make('elastic-ip', id, {
    in: 'ireland',
    associations: [{ networkInterface: 'face', ...(privateIpAddress !== undefined && { privateIpAddress }) }],
  })

export const eipSeveralPerInstance = defineRule({
  id: 'eip-several-per-instance',
  severity: 'info',
  title: 'Each Elastic IP of an instance has a private address of its own',
  why: 'An instance may have several Elastic IPs, one for each private address. A second one for the same address takes it from the first.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html',
  kind: 'elastic-ip',
  *check(address, around) {
    if (exist(address)) return
    for (const { by, at, field } of spotsOf(address, around)) {
      const rivals = ofKind(around.referrers(by.id), 'elastic-ip')
      const first = rivals.find((one) =>
        spotsOf(one, around).some((spot) => spot.by === by && spot.at === at),
      )
      if (!first || first === address) continue
      const where = at === '' ? 'the primary private address' : at
      yield {
        field,
        message: `${first.name} and ${address.name} both stand for ${where} of ${by.name}, and only the one that comes last keeps it. Give ${address.name} to another private address.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Two private addresses, two Elastic IPs.',
        design: () => classic(face, server, address('second', '10.0.0.10'), address('third', '10.0.0.11')),
      },
    ],
    bad: [
      {
        says: 'Both stand for the primary address.',
        design: () => classic(face, server, address('second'), address('third', '10.0.0.10')),
      },
    ],
  },
})

/** One private address of an instance or interface; the primary one is ''. */
type Spot = { readonly by: Element; readonly at: string; readonly field: string }

function spotsOf(address: ElementOf<'elastic-ip'>, around: Around): readonly Spot[] {
  const own = around.get(read(address, 'instance'))
  const rows = (rowsOf(address, 'associations') ?? []).flatMap((line): readonly Spot[] => {
    const by = around.get(line.networkInterface ?? line.instance)
    if (!by || isOpen(line.row.privateIpAddress)) return []
    const { privateIpAddress: at } = line
    const field = `associations.${line.at}`
    return [{ by, at: at === undefined || at === primaryOf(by) ? '' : at, field }]
  })
  return [...(own ? [{ by: own, at: '', field: 'instance' }] : []), ...rows]
}

function primaryOf(by: Element): string | undefined {
  if (isKind(by, 'instance')) return read(by, 'privateIpAddress')
  if (!isKind(by, 'network-interface')) return undefined
  const marked = rowsOf(by, 'privateIpAddresses')?.find((row) => row.primary === true)
  return read(by, 'privateIpAddress') ?? marked?.privateIpAddress
}
