import { choice, flag, integer, list, optional, ref, refs, rows, suggestion } from '../field'
import { actionFields } from './action-fields'
import { freshRule } from './fresh'
import { ruleFields } from './rule-fields'

const CERTIFICATES = ['certificate', 'imported-certificate'] as const

const POLICIES = [
  'ELBSecurityPolicy-TLS13-1-2-2021-06',
  'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
  'ELBSecurityPolicy-TLS13-1-3-2021-06',
  'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09',
  'ELBSecurityPolicy-FS-1-2-Res-2020-10',
  'ELBSecurityPolicy-2016-08',
]

export const fields = {
  protocol: optional(
    choice(['HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'], {
      label: 'Protocol',
      help: 'HTTP and HTTPS on an Application, the others on a Network Load Balancer; none on a gateway. TCP passes TLS through untouched.',
    }),
  ),
  port: optional(
    integer({ label: 'Port', help: 'Where clients connect; none on a gateway.', min: 1, max: 65535 }),
  ),
  certificate: optional(
    ref(CERTIFICATES, {
      label: 'Certificate',
      help: 'What an HTTPS or TLS listener shows to clients that ask for no other name.',
      connect: 'Show {to} on {self}',
      aws: 'Certificates[0].CertificateArn',
    }),
  ),
  sslPolicy: optional(
    suggestion(POLICIES, {
      label: 'Security policy',
      help: 'TLS versions and ciphers that clients may use. Those of before 2021 allow TLS 1.0.',
    }),
  ),
  ...actionFields,
  rules: optional(
    rows(ruleFields, {
      label: 'Rules',
      help: 'What is looked at before the default action above, lowest priority first. Application Load Balancer only.',
      row: 'rule',
      fresh: freshRule,
    }),
  ),
  furtherCertificates: optional(
    rows(
      {
        certificates: refs(CERTIFICATES, {
          label: 'Certificates',
          help: 'Shown to clients that ask for a name of theirs.',
          connect: 'Show {to} on {self} for its own names',
        }),
      },
      {
        label: 'Further certificates',
        help: 'Chosen by the name that the client asks for.',
        row: 'certificate list',
      },
    ),
  ),
  alpnPolicy: optional(
    list(
      choice(['None', 'HTTP1Only', 'HTTP2Only', 'HTTP2Optional', 'HTTP2Preferred'], {
        label: 'Policy',
        help: 'Which protocols are offered.',
      }),
      { label: 'ALPN policy', help: 'Which protocols a TLS listener offers; AWS takes one.' },
    ),
  ),
  clientCertificates: optional(
    choice(['off', 'passthrough', 'verify'], {
      label: 'Client certificates',
      help: 'Whether an HTTPS listener asks for a client certificate, and who checks it.',
      aws: 'MutualAuthentication.Mode',
      fallback: 'off',
    }),
  ),
  trustStore: optional(
    ref('other', {
      label: 'Trust store',
      help: 'The authorities that client certificates are checked against.',
      connect: 'Check client certificates of {self} against {to}',
      rare: true,
      aws: 'MutualAuthentication.TrustStoreArn',
    }),
  ),
  ignoreExpiry: optional(
    flag({
      label: 'Accept expired client certificates',
      help: 'Client certificates past their date are taken as well.',
      aws: 'MutualAuthentication.IgnoreClientCertificateExpiry',
      fallback: false,
    }),
  ),
  idleTimeout: optional(
    integer({
      label: 'TCP idle timeout',
      help: 'A flow without data is dropped after this time. TCP and gateway listeners; 120 seconds is fixed for UDP.',
      unit: 's',
      min: 60,
      max: 6000,
      aws: 'ListenerAttributes[tcp.idle_timeout.seconds]',
      fallback: 350,
    }),
  ),
}
