import type { Names } from '@/lib/net/fact'
import type { Answer, Asker, Here } from '@/lib/net/world'
import type { Addresses } from '@/lib/net/flow'
import { readAddresses } from '@/lib/net/flow'
import { ancestor } from '../ancestor'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { read } from '../read'

type Vpc = ElementOf<'vpc'>

/** Names of AWS that belong to something in particular; what it is, only a drawing that tells its name could say. */
const PARTICULAR = /\.(elb|vpce|rds|execute-api)\..*\.?amazonaws\.com$/

/**
 * The names that AWS gives to instances: private ones inside the VPC, and public ones, which inside the VPC give the
 * private address.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html
 */
export function* instanceNames(self: Vpc, around: Around): Iterable<Names> {
  const code = ancestor(around, self, 'region')?.props.code
  const names = { fact: 'names', element: self.id } as const
  yield { ...names, suffix: 'com', answer: publicAnswer }
  if (typeof code !== 'string') return
  const isFirst = code === 'us-east-1'
  yield {
    ...names,
    suffix: isFirst ? 'ec2.internal' : `${code}.compute.internal`,
    networks: [self.id],
    answer: (name, asker, here) => privateAnswer(self, name, asker, around, here),
  }
  yield {
    ...names,
    suffix: isFirst ? 'compute-1.amazonaws.com' : `${code}.compute.amazonaws.com`,
    networks: [self.id],
    answer: (name, _, here) => insideAnswer(self, name, here),
  }
}

type Named = { readonly text: string; readonly addresses: Addresses }

/** The address in the first label: ip-10-0-1-10. */
function addressIn(name: string, kind: 'ip' | 'ec2'): Named | undefined {
  const [, dashed] = new RegExp(`^${kind}-(\\d+-\\d+-\\d+-\\d+)\\.`).exec(name) ?? []
  const text = dashed?.replaceAll('-', '.') ?? ''
  const found = readAddresses(text)
  return found?.family === 4 ? { text, addresses: found.addresses } : undefined
}

function privateAnswer(self: Vpc, name: string, { family }: Asker, around: Around, here: Here): Answer {
  const address = addressIn(name, 'ip')
  if (address && family === 4)
    return {
      ends: [],
      addresses: [{ family: 4, addresses: address.addresses }],
      because: `${name} is ${address.text}.`,
      element: self.id,
    }
  const [label] = name.split('.')
  const instance = around.all('instance').find(({ awsId }) => awsId !== undefined && awsId === label)
  const end = here.world.interfacesOf(instance?.id).find((one) => one.addresses[family] !== undefined)
  if (instance && end) return { ends: [end], because: `${name} is ${instance.name}.`, element: self.id }
  return {
    refuse: 'X_DNS_NXDOMAIN',
    because: `${self.name} knows no instance called ${name}.`,
    element: self.id,
  }
}

function insideAnswer(self: Vpc, name: string, here: Here): Answer | undefined {
  const address = addressIn(name, 'ec2')
  if (!address) return undefined
  const end = here.world.publicEnd(4, address.addresses)
  if (end?.fact !== 'interface' || end.network !== self.id || read(self, 'enableDnsHostnames') !== true)
    return undefined
  return {
    ends: [end],
    because: `${name} is ${address.text}, and inside ${self.name} the private address behind it.`,
    element: self.id,
  }
}

function publicAnswer(name: string): Answer | undefined {
  const address = /\.compute(-1)?\..*amazonaws\.com$/.test(name) ? addressIn(name, 'ec2') : undefined
  if (address)
    return {
      ends: [],
      addresses: [{ family: 4, addresses: address.addresses }],
      because: `${name} is ${address.text}.`,
    }
  if (!PARTICULAR.test(name)) return undefined
  return { refuse: 'UNKNOWN_DESTINATION', because: `Nothing in the design is called ${name}.`, unknown: true }
}
