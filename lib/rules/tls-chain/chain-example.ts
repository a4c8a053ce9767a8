import type { Design, Element } from '@/lib/design/element'
import { encryptedToOnPremises } from '@/lib/samples/ready/encrypted-to-on-premises'
import { changed } from '../api-gateway/api-example'
import { designOf, make } from '../example'

type Changes = Readonly<Record<string, object>>

/**
 * The partner's call to a data centre: partner-api, link, nlb with tcp, alb with https, on-premises (its target group), vgw, vif
 * on line, and balancer, which shows a certificate that it signed itself.
 */
export const chainExample = (changes: Changes = {}, ...more: readonly Element[]): Design =>
  designOf(...changed(Object.values(encryptedToOnPremises.design.elements), changes), ...more)

/** The same without the Application Load Balancer: TLS goes through to the data centre. */
export const straightToSite = (): Design =>
  chainExample(
    { tcp: { targetGroup: 'straight' } },
    make('target-group', 'straight', {
      in: 'shop',
      targetType: 'ip',
      protocol: 'TCP',
      port: 443,
      targets: [{ address: '192.168.10.20', port: 443, availabilityZone: 'all' }],
    }),
  )
