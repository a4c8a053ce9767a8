import type { Complaint, Fix } from '../define'
import { setProps } from '@/lib/design/patch'
import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { isDrawn } from './drawn'
import { edgeListener, edgeService, oldBalancer, oldShop, webListener, webShop } from './balanced-example'

export const elbHttpsNeedsCert = defineRule({
  id: 'elb-https-needs-cert',
  severity: 'error',
  title: 'A listener that ends TLS has a certificate',
  why: 'HTTPS, TLS and SSL listeners show a default certificate; AWS refuses one without.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html',
  kind: ['listener', 'classic-load-balancer'],
  *check(element, around) {
    const self: Element = element
    if (exist(self)) return
    if (isKind(self, 'listener')) yield* ofListener(self, around)
    else if (isKind(self, 'classic-load-balancer')) yield* ofClassic(self, around)
  },
  examples: {
    good: [{ says: 'The HTTPS listener has a certificate.', design: () => webShop() }],
    bad: [
      {
        says: 'The HTTPS listener has none.',
        design: () => webShop(webListener({ certificate: undefined })),
      },
      {
        says: 'The TLS listener has none.',
        design: () => edgeService(edgeListener({ protocol: 'TLS' })),
      },
      {
        says: 'A Classic Load Balancer takes SSL and has none.',
        design: () =>
          oldShop(
            oldBalancer({ listeners: [{ protocol: 'SSL', loadBalancerPort: 443, instancePort: 8080 }] }),
          ),
      },
    ],
  },
})

function* ofListener(listener: ElementOf<'listener'>, around: Around): Iterable<Complaint> {
  const protocol = read(listener, 'protocol')
  if (!isDrawn(listener)) return
  if ((protocol !== 'HTTPS' && protocol !== 'TLS') || listener.props.certificate !== undefined) return
  yield {
    field: 'certificate',
    message: `${listener.name} takes ${protocol} and has no certificate. Choose one of ACM or IAM in this Region.`,
    fix: () => show(listener, around, (certificate) => setProps(listener, { certificate })),
  }
}

function* ofClassic(self: ElementOf<'classic-load-balancer'>, around: Around): Iterable<Complaint> {
  const rows = rowsOf(self, 'listeners') ?? []
  for (const { at, protocol, row } of rows) {
    const spoken = protocol?.toUpperCase()
    if ((spoken !== 'HTTPS' && spoken !== 'SSL') || row.certificate !== undefined) continue
    yield {
      field: `listeners.${at}.certificate`,
      message: `Listener ${at + 1} of ${self.name} takes ${spoken} and has no certificate. Choose one of ACM or IAM in this Region.`,
      fix: () =>
        show(self, around, (certificate) =>
          setProps(self, { listeners: withRow(rows, at, { certificate }) }),
        ),
    }
  }
}

/** The only certificate of the Region. */
function show(self: Element, around: Around, patch: (id: string) => Fix['patch']): Fix | undefined {
  const beside = around.children(ancestor(around, self, 'region')?.id)
  const found = beside.filter(({ kind }) => kind === 'certificate' || kind === 'imported-certificate')
  const [only] = found
  return only && found.length === 1 ? { label: `Show ${only.name}`, patch: patch(only.id) } : undefined
}
