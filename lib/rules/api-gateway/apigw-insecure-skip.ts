import { setProps } from '@/lib/design/patch'
import { rowsOf, withRow } from '@/lib/elements/read'
import type { ElementOf } from '@/lib/elements'
import { defineRule } from '../define'
import { restExample } from './api-example'

export const apigwInsecureSkip = defineRule({
  id: 'apigw-insecure-skip',
  severity: 'warning',
  title: 'A REST API checks who signed the certificate of its backend',
  why: 'Skipping the check takes any issuer, though dates, name and a root certificate are still looked at; AWS does not recommend it, and HTTP APIs cannot.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-extensions-integration-tls-config.html',
  kind: ['rest-resource', 'rest-api'],
  *check(holder) {
    const lines = rowsOf(holder as ElementOf<'rest-resource'>, 'methods') ?? []
    for (const { at, httpMethod, insecureSkipVerification: skips, type, uri } of lines) {
      if (skips !== true || (type !== 'HTTP' && type !== 'HTTP_PROXY')) continue
      yield {
        field: `methods.${at}.insecureSkipVerification`,
        message: `${holder.name}: ${httpMethod ?? 'a method'} takes a certificate of any issuer from ${uri ?? 'its backend'}. Show a public certificate there and check it. (A template carries this setting in an OpenAPI body only.)`,
        fix: () => ({
          label: 'Check the issuer',
          patch: setProps(holder, { methods: withRow(lines, at, { insecureSkipVerification: undefined }) }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'The issuer is checked.', design: () => restExample() }],
    bad: [{ says: 'It is not.', design: () => restExample({ insecureSkipVerification: true }) }],
  },
})
