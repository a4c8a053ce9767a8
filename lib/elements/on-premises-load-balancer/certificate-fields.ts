import { choice, list, optional, ref, text } from '../field'

/** The certificate that a server of a site shows: one of AWS's records of it, or what is said here. */
export const certificateFields = () => ({
  certificate: optional(
    ref(['imported-certificate', 'certificate'], {
      label: 'Certificate',
      help: 'The certificate it shows, where it is kept in AWS too; else say below what it says.',
      connect: 'Show {to} at {self}',
      aws: false,
    }),
  ),
  certificateNames: optional(
    list(
      text({
        label: 'Name',
        help: 'A host name; a star stands for one label.',
        placeholder: '*.internal.example.com',
      }),
      {
        label: 'Certificate names',
        help: 'The host names that the certificate is good for.',
        aws: false,
      },
    ),
  ),
  certificateIssuer: optional(
    choice(['public', 'private', 'self-signed'], {
      label: 'Certificate issuer',
      help: 'A public authority is trusted by everybody, a private one by whom you tell, a self-signed one by nobody. Load balancers of AWS do not ask.',
      aws: false,
    }),
  ),
  certificateExpires: optional(
    text({
      label: 'Certificate expires',
      help: 'The last day it is good for.',
      aws: false,
      pattern: /^\d{4}-\d{2}-\d{2}$/,
      placeholder: '2027-06-30',
    }),
  ),
  minimumTls: optional(
    choice(['1.0', '1.1', '1.2', '1.3'], {
      label: 'Lowest TLS version',
      help: 'Clients that know no newer one are refused.',
      aws: false,
      fallback: '1.2',
    }),
  ),
})
