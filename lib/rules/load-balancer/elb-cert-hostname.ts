import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { certificatesOf } from '@/lib/elements/certificate/served'
import type { Around } from '@/lib/elements/define'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { plainName, recordsOf } from '@/lib/elements/hosted-zone/records'
import { isOpen, read, rowsOf } from '@/lib/elements/read'
import { coversName } from '@/lib/net/tls'
import { make } from '../example'
import { defineRule } from '../define'
import { webShop } from './balanced-example'

const named = (name: string) =>
  make('hosted-zone', 'example', {
    in: 'ireland',
    name: 'example.com',
    records: [{ name, type: 'A', alias: 'shop', evaluateTargetHealth: true }],
  })

export const elbCertHostname = defineRule({
  id: 'elb-cert-hostname',
  severity: 'warning',
  title: 'A certificate covers the names by which a load balancer is called',
  why: 'Clients refuse a certificate that does not hold the name they asked for. A wildcard holds one label.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
  kind: 'listener',
  *check(listener, around) {
    const protocol = read(listener, 'protocol')
    if (protocol !== 'HTTPS' && protocol !== 'TLS') return
    const covered = namesOn(listener, around)
    if (!covered || covered.length === 0) return
    for (const name of namesOf(listener, around)) {
      if (covered.some((one) => coversName(one, name))) continue
      yield {
        field: 'certificate',
        message: `${name} leads to ${around.get(listener.parent)?.name}, but ${listener.name} shows certificates for ${covered.join(', ')} only. Add a certificate for ${name}.`,
      }
    }
  },
  examples: {
    good: [{ says: 'The name is on the certificate.', design: () => webShop(named('shop.example.com')) }],
    bad: [
      { says: 'Another name leads to it.', design: () => webShop(named('api.example.com')) },
      { says: 'A name two labels deep.', design: () => webShop(named('www.shop.example.com')) },
    ],
  },
})

/** The names of all its certificates. Fails: undefined when some are not known. */
function namesOn(listener: ElementOf<'listener'>, around: Around): readonly string[] | undefined {
  const lists = rowsOf(listener, 'furtherCertificates')
  if (!lists || isOpen(listener.props.certificate) || listener.props.certificate === undefined)
    return undefined
  const further = lists.flatMap((list): readonly unknown[] => list.certificates ?? [undefined])
  const found = certificatesOf([read(listener, 'certificate'), ...further], around)
  const names = found?.map((one) => one.names)
  return names?.every((one) => one !== undefined) ? names.flat() : undefined
}

/** The names that lead to the load balancer of a listener, in zones of the design; none with a wildcard. */
function namesOf(listener: ElementOf<'listener'>, around: Around): readonly string[] {
  const balancer = around.get(listener.parent)
  if (!balancer) return []
  const others = ofKind(around.children(balancer.id), 'listener').filter(
    (one) => one.id !== listener.id && ['HTTPS', 'TLS'].includes(read(one, 'protocol') ?? ''),
  )
  // Each name may be meant for another of several listeners.
  if (others.length > 0) return []
  const names = around.referrers(balancer.id).flatMap((zone) => {
    const records = isKind(zone, 'hosted-zone') ? (recordsOf(zone) ?? []) : []
    const own = records.filter(({ alias }) => alias === balancer.id)
    return own.flatMap(({ name }) => (name === undefined ? [] : calledBy(plainName(name), records)))
  })
  // Health checks of Route 53 look at no certificate, so a name may be there for them alone.
  const checked = new Set(
    ofKind(around.all('health-check'), 'health-check').map((one) =>
      plainName(read(one, 'fullyQualifiedDomainName') ?? ''),
    ),
  )
  return [...new Set(names)].filter((name) => !name.includes('*') && !checked.has(name))
}

/** The names by which clients come to a name: those of records that lead to it, else itself. */
function calledBy(
  name: string,
  records: readonly ZoneRecord[],
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  const before = records.filter(
    (one) =>
      one.name !== undefined &&
      [one.aliasName, ...(one.type === 'CNAME' ? (one.resourceRecords ?? []) : [])].some(
        (to) => typeof to === 'string' && plainName(to) === name,
      ),
  )
  if (before.length === 0 || seen.has(name)) return [name]
  return before.flatMap((one) => calledBy(plainName(one.name!), records, new Set([...seen, name])))
}
