import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { isOpen, read, rowsOf } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { oldBalancer, oldShop, webListener, webShop } from './balanced-example'

const overseas = [
  make('region', 'virginia', { code: 'us-east-1' }),
  make('certificate', 'far-certificate', {
    in: 'virginia',
    domainName: 'www.example.com',
    validationMethod: 'DNS',
    domainValidationOptions: [{ domainName: 'www.example.com', hostedZone: 'example' }],
  }),
]

export const elbCertRegion = defineRule({
  id: 'elb-cert-region',
  severity: 'error',
  title: 'A load balancer shows certificates of its own Region',
  why: 'A certificate of ACM works only in the Region in which it was requested or imported.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html',
  kind: ['listener', 'classic-load-balancer'],
  *check(element, around) {
    const self: Element = element
    for (const { field, id } of shownBy(self)) {
      const certificate = around.get(id)
      const [here, there] = [regionOf(self, around), regionOf(certificate, around)]
      if (!certificate || here === undefined || there === undefined || here === there) continue
      yield {
        field,
        message: `${self.name} is in ${here} and cannot show ${certificate.name}, which is in ${there}. Request or import one in ${here}.`,
        fix: () => {
          if (field !== 'certificate') return undefined
          const beside = around.children(ancestor(around, self, 'region')?.id)
          const like = beside.find(
            (one) => one.kind === certificate.kind && one.props.domainName === certificate.props.domainName,
          )
          return like && { label: `Show ${like.name}`, patch: setProps(self, { certificate: like.id }) }
        },
      }
    }
  },
  examples: {
    good: [{ says: 'The certificate is in the same Region.', design: () => webShop() }],
    bad: [
      {
        says: 'A certificate of N. Virginia on a load balancer in Ireland.',
        design: () => webShop(...overseas, webListener({ certificate: 'far-certificate' })),
      },
      {
        says: 'The same on a Classic Load Balancer.',
        design: () =>
          oldShop(
            ...overseas,
            oldBalancer({
              listeners: [
                {
                  protocol: 'SSL',
                  loadBalancerPort: 443,
                  instancePort: 8080,
                  certificate: 'far-certificate',
                },
              ],
            }),
          ),
      },
    ],
  },
})

type Shown = { readonly field: string; readonly id: string }

/** The certificates that it names, and where. */
function shownBy(self: Element): readonly Shown[] {
  const at = (field: string, id: unknown): readonly Shown[] => (typeof id === 'string' ? [{ field, id }] : [])
  if (isKind(self, 'classic-load-balancer'))
    return (rowsOf(self, 'listeners') ?? []).flatMap((row) =>
      at(`listeners.${row.at}.certificate`, row.certificate),
    )
  if (!isKind(self, 'listener')) return []
  const lists = rowsOf(self, 'furtherCertificates') ?? []
  return [
    ...at('certificate', read(self, 'certificate')),
    ...lists.flatMap((list) =>
      (list.certificates ?? []).flatMap((id) =>
        isOpen(id) ? [] : at(`furtherCertificates.${list.at}.certificates`, id),
      ),
    ),
  ]
}

function regionOf(element: Element | undefined, around: Around): string | undefined {
  const region = ancestor(around, element, 'region')
  return isKind(region, 'region') ? read(region, 'code') : undefined
}
