import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import { regionOf } from '@/lib/elements/api-gateway/endpoint'
import { certificateOf } from '@/lib/elements/certificate/served'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { coversName } from '@/lib/net/tls'
import { setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { domainExample } from './domain-example'

export const apigwDomainCertRegion = defineRule({
  id: 'apigw-domain-cert-region',
  severity: 'error',
  title: 'The certificate of a custom domain is in its Region and carries its name',
  why: 'A Regional domain needs a certificate of its own Region, an edge-optimized one of us-east-1, and the domain name must be on it.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html',
  kind: ['api-domain', 'rest-domain'],
  *check(domain, around) {
    const used = usedBy(domain, around)
    const name = read(domain, 'domainName')
    if (!used || name === undefined || exist(domain)) return
    const { certificate, field, wanted } = used
    const region = regionOf(certificate, around)
    const better = () => {
      const other = [...around.all('certificate')].find(
        (one) => (wanted === undefined || regionOf(one, around) === wanted) && covers(one, name),
      )
      return other && { label: `Use ${other.name}`, patch: setProps(domain, { [field]: other.id }) }
    }
    if (wanted !== undefined && region !== undefined && region !== wanted)
      yield {
        field,
        message: `${domain.name} uses ${certificate.name} of ${region}, and needs one of ${wanted}. Request it there.`,
        fix: better,
      }
    else if (covers(certificate, name) === false)
      yield {
        field,
        message: `${domain.name} is ${String(name)}, and ${certificate.name} covers ${certificateOf(certificate)?.names?.join(', ')}. Use a certificate with that name.`,
        fix: better,
      }
  },
  examples: {
    good: [{ says: 'In the same Region, with the name.', design: () => domainExample() }],
    bad: [
      {
        says: 'The certificate is for another name.',
        design: () =>
          domainExample({
            'name-certificate': { domainName: 'www.shop.example', domainValidationOptions: undefined },
          }),
      },
      {
        says: 'A Regional domain uses a certificate of us-east-1.',
        design: () =>
          domainExample(
            { 'shop-domain': { certificate: 'far' } },
            make('region', 'virginia', { code: 'us-east-1' }),
            make('certificate', 'far', {
              in: 'virginia',
              domainName: 'api.shop.example',
              validationMethod: 'DNS',
            }),
          ),
      },
    ],
  },
})

/** The certificate that it shows, where that is given, and the Region that it must be of. */
function usedBy(domain: Element, around: Around) {
  const isEdge = isKind(domain, 'rest-domain') && read(domain, 'endpointType') === 'EDGE'
  const field = isKind(domain, 'rest-domain') && !isEdge ? 'regionalCertificate' : 'certificate'
  const certificate = around.get(domain.props[field] as string | undefined)
  const wanted = isEdge ? 'us-east-1' : regionOf(domain, around)
  return certificate && { certificate, field, wanted }
}

/** Undefined: nobody knows. */
const covers = (certificate: Element, name: string): boolean | undefined =>
  certificateOf(certificate)?.names?.some((one) => coversName(one, name) || one === name)
