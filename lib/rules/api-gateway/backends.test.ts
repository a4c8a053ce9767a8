import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { applyPatch, setProps } from '@/lib/design/patch'
import { check, createChecker } from '../engine'
import { rules } from '../index'
import { httpExample, importedAs, restExample } from './api-example'

const own = rules.filter(({ id }) => /^(apigw|vpclink|tls)-/.test(id))
const edit = (design: Design, id: string, props: Readonly<Record<string, unknown>>): Design =>
  applyPatch(design, setProps(design.elements[id]!, props))

const rest = restExample({}, {}, importedAs('self-signed'))
const http = httpExample({}, {}, importedAs('self-signed'))

test.each<readonly [string, Design, string, Readonly<Record<string, unknown>>, string]>([
  ['another certificate', rest, 'http', { certificate: 'own' }, 'apigw-no-self-signed'],
  ['another name', rest, 'orders-certificate', { domainName: 'a.example' }, 'apigw-backend-hostname'],
  ['another protocol', http, 'http', { protocol: 'HTTP' }, 'apigw-https-uri-needed'],
  ['another port', rest, 'http', { port: 8443 }, 'vpclink-uri-host'],
  ['a closed group', http, 'front-group', { securityGroupIngress: [] }, 'vpclink-v2-sg'],
])('every rule is asked again after an edit: %s', (_, design, id, props, rule) => {
  const checker = createChecker(own)
  expect(checker.check(design)).toEqual([])
  const after = edit(design, id, props)
  const found = checker.check(after)
  expect(found.map((one) => one.rule)).toContain(rule)
  expect(found).toEqual(check(after, own))
  expect(checker.check(design)).toEqual([])
})
