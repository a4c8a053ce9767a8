import { describe, expect, it } from 'vitest'
import { EMPTY_DESIGN } from '@/lib/design/element'
import type { Element } from '@/lib/design/element'
import { applyPatch, create } from '@/lib/design/patch'
import { aroundOf } from '../around'
import type { ElementOf } from '../index'
import { certificateOf, certificatesOf, speechOf } from './served'

const put = (kind: string, props: Element['props']): Element => ({ id: kind, kind, name: kind, props })
const open = { expression: { Ref: 'Value' } }
const aroundWith = (...elements: readonly Element[]) =>
  aroundOf(applyPatch(EMPTY_DESIGN, create(...elements)))

describe('certificateOf', () => {
  it.each<readonly [string, Element, object]>([
    [
      'one of Amazon',
      put('certificate', { domainName: 'a.example', subjectAlternativeNames: ['*.a.example'] }),
      { names: ['a.example', '*.a.example'], issuer: 'amazon' },
    ],
    [
      'one of a private authority',
      put('certificate', { domainName: 'a.example', certificateAuthority: 'arn:aws:acm-pca:x' }),
      { issuer: 'private' },
    ],
    [
      'one that was imported',
      put('imported-certificate', { domainName: 'a.example', trust: 'self-signed', notAfter: '2027-01-31' }),
      { issuer: 'self-signed', notAfter: '2027-01-31' },
    ],
    [
      'one that waits',
      put('certificate', { domainName: 'a.example', status: 'PENDING_VALIDATION' }),
      { unusable: 'it waits for validation' },
    ],
    [
      'one that is issued',
      put('certificate', { domainName: 'a.example', status: 'ISSUED' }),
      { id: 'certificate', called: 'certificate' },
    ],
  ])('reads %s', (_, element, expected) => {
    expect(certificateOf(element)).toMatchObject(expected)
  })

  it('does not guess names or issuers', () => {
    expect(certificateOf(put('certificate', { domainName: open }))).not.toHaveProperty('names')
    expect(
      certificateOf(put('certificate', { domainName: 'a.example', subjectAlternativeNames: open })),
    ).not.toHaveProperty('names')
    expect(certificateOf(put('imported-certificate', { domainName: 'a.example' }))?.issuer).toBeUndefined()
    expect(certificateOf(put('note', {}))).toBeUndefined()
  })
})

describe('certificatesOf', () => {
  const around = aroundWith(put('certificate', { domainName: 'a.example' }))
  it('finds all of them, or says that it does not', () => {
    expect(certificatesOf(['certificate'], around)?.map(({ id }) => id)).toEqual(['certificate'])
    expect(certificatesOf(['certificate', 'gone'], around)).toBeUndefined()
    expect(certificatesOf([open], around)).toBeUndefined()
  })
})

describe('speechOf', () => {
  const host = (props: Element['props']) => put('on-premises-host', props) as ElementOf<'on-premises-host'>
  const around = aroundWith(put('imported-certificate', { domainName: 'a.example', trust: 'public' }))

  it.each<readonly [string, Element['props'], 'HTTPS' | 'HTTP' | 'TCP', object]>([
    ['plain text', {}, 'HTTP', { speaks: 'plain' }],
    ['what nobody knows', {}, 'TCP', { speaks: 'unknown' }],
    ['TLS from 1.2', {}, 'HTTPS', { speaks: 'tls', minimum: '1.2' }],
    [
      'TLS with what it says itself',
      { certificateNames: ['b.example'], certificateIssuer: 'self-signed', certificateExpires: '2027-01-31' },
      'HTTPS',
      { certificates: [{ names: ['b.example'], issuer: 'self-signed', notAfter: '2027-01-31' }] },
    ],
    [
      'TLS with what it names',
      { certificate: 'imported-certificate' },
      'HTTPS',
      { certificates: [{ id: 'imported-certificate', names: ['a.example'] }] },
    ],
  ])('speaks %s', (_, props, protocol, expected) => {
    expect(speechOf(host(props), protocol, around)).toMatchObject(expected)
  })

  it('shows something that nobody knows when it says nothing', () => {
    expect(speechOf(host({}), 'HTTPS', around)).not.toHaveProperty('certificates')
    expect(speechOf(host({ certificate: 'gone' }), 'HTTPS', around)).not.toHaveProperty('certificates')
  })
})
