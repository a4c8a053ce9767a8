import { remarksOf } from '../remark'

const GUIDE = 'https://docs.aws.amazon.com/acm/latest/userguide'

export const certificateRemarks = remarksOf('certificate', [
  {
    id: 'acm-regional',
    source: `${GUIDE}/acm-services.html`,
    rule: 'elb-cert-region',
    says: 'A load balancer shows certificates of its own Region; `apigw-domain-cert-region` asks the same of API domains, and us-east-1 of edge-optimized ones.',
  },
  {
    id: 'acm-wildcard-one-level',
    source: `${GUIDE}/acm-certificate-characteristics.html`,
    rule: 'elb-cert-hostname',
    says: 'Every name that leads to a load balancer is held against its certificates, and a star stands for one label.',
  },
  {
    id: 'acm-import-not-cfn',
    source: `${GUIDE}/import-certificate.html`,
    kept: 'An imported certificate is no resource of a template. What shows it names it by its ARN where the record was read from AWS; else the export says that there is none.',
  },
  {
    id: 'acm-validity',
    source: `${GUIDE}/acm-certificate-characteristics.html`,
    note: 'Public certificates of ACM are valid for 198 days. ACM renews them by itself while they are in use and their names can still be validated.',
    kinds: ['certificate'],
  },
  {
    id: 'acm-no-client-auth',
    source: `${GUIDE}/acm-certificate-characteristics.html`,
    note: 'Public certificates of ACM are for servers only since June 2025. A client that has to show one for mutual TLS gets it from a private authority.',
    kinds: ['certificate', 'rest-domain', 'api-domain'],
  },
])
