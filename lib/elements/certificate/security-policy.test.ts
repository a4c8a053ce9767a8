import { describe, expect, it } from 'vitest'
import { versionsOf } from './security-policy'

describe('versionsOf', () => {
  it.each([
    ['ELBSecurityPolicy-2016-08', '1.0', '1.2'],
    ['ELBSecurityPolicy-FS-2018-06', '1.0', '1.2'],
    ['ELBSecurityPolicy-TLS-1-0-2015-04', '1.0', '1.2'],
    ['ELBSecurityPolicy-TLS-1-1-2017-01', '1.1', '1.2'],
    ['ELBSecurityPolicy-TLS-1-2-Ext-2018-06', '1.2', '1.2'],
    ['ELBSecurityPolicy-FS-1-2-Res-2020-10', '1.2', '1.2'],
    ['ELBSecurityPolicy-TLS13-1-0-2021-06', '1.0', '1.3'],
    ['ELBSecurityPolicy-TLS13-1-2-Res-2021-06', '1.2', '1.3'],
    ['ELBSecurityPolicy-TLS13-1-3-2021-06', '1.3', '1.3'],
    ['TLS_1_0', '1.0', '1.2'],
    ['TLS_1_2', '1.2', '1.2'],
    ['SecurityPolicy_TLS13_1_3_2025_09', '1.3', '1.3'],
  ])('%s takes %s to %s', (policy, minimum, maximum) => {
    expect(versionsOf(policy)).toEqual({ minimum, maximum })
  })

  it('does not guess', () => expect(versionsOf('my-own-policy')).toBeUndefined())
})
