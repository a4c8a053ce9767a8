import { known } from '@/lib/design/element'
import { read } from '@/lib/elements/read'
import { designOf, make } from '../example'
import { inside } from './count'
import { defineQuota, limitOf } from './define'
import { granted, many, region } from './example'

const certificate = (names: number) =>
  make('certificate', 'site', {
    in: 'here',
    domainName: 'example.com',
    validationMethod: 'DNS',
    subjectAlternativeNames: many(names - 1, (at) => `name-${at}.example.com`),
  })

const zone = make('hosted-zone', 'zone', { in: 'here', name: 'example.com' })

const wildcard = make('certificate', 'site', {
  in: 'here',
  domainName: 'example.com',
  subjectAlternativeNames: ['*.example.com'],
  validationMethod: 'DNS',
  domainValidationOptions: [{ domainName: 'example.com', hostedZone: 'zone' }],
})

export const acmNamesQuota = defineQuota({
  id: 'acm-names-quota',
  severity: 'warning',
  title: 'A certificate from ACM has at most 10 names by default',
  why: 'The first name counts too. AWS raises it to 100; a certificate that you import may have any number.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html',
  limits: [
    limitOf({
      key: 'names-per-certificate',
      label: 'Domain names per certificate',
      noun: 'domain names',
      scope: 'a certificate',
      value: 10,
      most: 100,
      instead: 'use a wildcard, or several certificates',
      of: 'certificate',
      *uses(certificate) {
        const further = read(certificate, 'subjectAlternativeNames') ?? []
        const names = [read(certificate, 'domainName'), ...further].map((name) => known(name))
        yield inside(certificate, new Set(names.filter((name) => typeof name === 'string')).size, {
          field: 'subjectAlternativeNames',
        })
      },
    }),
  ],
  examples: {
    good: [
      { says: 'A wildcard stands for many names.', design: () => designOf(region, zone, wildcard) },
      {
        says: '25 names fit where 100 were granted.',
        design: () => designOf(region, certificate(25), granted('names-per-certificate', 100)),
      },
    ],
    bad: [{ says: '25 names do not fit by default.', design: () => designOf(region, certificate(25)) }],
  },
})
