import { choice, cidr, integer, optional, text } from '../field'

/** Options of one tunnel that a design speaks of; the ciphers are left to AWS. */
export const tunnelFields = {
  tunnelInsideCidr: optional(
    cidr({
      label: 'Inside block',
      help: 'A /30 of 169.254.0.0/16 for the two ends of the tunnel; AWS picks one when empty.',
      placeholder: '169.254.10.0/30',
    }),
  ),
  tunnelInsideIpv6Cidr: optional(
    cidr({
      label: 'Inside IPv6 block',
      help: 'A /126 of fd00::/8 for the two ends of an IPv6 tunnel.',
      family: 6,
      rare: true,
    }),
  ),
  preSharedKey: optional(
    text({
      label: 'Pre-shared key',
      help: 'Never the key itself: name the secret that holds it. AWS makes one when empty.',
      pattern: /^\{\{resolve:(secretsmanager|ssm-secure):[^{}]+\}\}$/,
      placeholder: '{{resolve:secretsmanager:vpn:SecretString:tunnel-1}}',
      secret: true,
    }),
  ),
  startupAction: optional(
    choice(['add', 'start'], {
      label: 'Start',
      help: 'Add waits for the router to open the tunnel; start lets AWS open it.',
      rare: true,
      fallback: 'add',
    }),
  ),
  dpdTimeoutAction: optional(
    choice(['clear', 'none', 'restart'], {
      label: 'On silence',
      help: 'What AWS does when the router no longer answers.',
      aws: 'DPDTimeoutAction',
      rare: true,
      fallback: 'clear',
    }),
  ),
  dpdTimeoutSeconds: optional(
    integer({
      label: 'Silence',
      help: 'How long the router may be silent.',
      aws: 'DPDTimeoutSeconds',
      unit: 's',
      min: 30,
      rare: true,
      fallback: 30,
    }),
  ),
}
