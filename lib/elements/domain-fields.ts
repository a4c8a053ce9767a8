import { optional, text } from './field'

/** The name of a custom domain of an API. */
export const domainNameField = text({
  label: 'Domain name',
  help: 'Must be on the certificate; DNS must lead it to the name that AWS gives.',
  placeholder: 'api.example.com',
})

/** The certificates that callers must show to a custom domain. */
export const truststoreFields = {
  truststoreUri: optional(
    text({
      label: 'Client certificates',
      help: 'A bundle of CA certificates in S3: callers must then show a certificate of theirs (mutual TLS).',
      placeholder: 's3://bucket/truststore.pem',
      aws: 'MutualTlsAuthentication.TruststoreUri',
    }),
  ),
}
