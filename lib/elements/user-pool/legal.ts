import type { Legal } from '../legal'
import { inside } from '../legal'

/** One user pool, with a login domain at times. */
export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  const [region] = all('region')
  const number = upTo(999)
  add('user-pool', {
    ...inside(region),
    name: `users-${number}`,
    props: {
      ...(chance(2) && { usernameAttributes: ['email'], autoVerifiedAttributes: ['email'] }),
      ...(chance(3) && { mfaConfiguration: 'OPTIONAL', enabledMfas: ['SOFTWARE_TOKEN_MFA'] }),
      ...(chance(3) && { allowAdminCreateUserOnly: chance(2), minimumLength: 8 + upTo(20) }),
      ...(chance(3) && { userPoolTier: pick(['LITE', 'ESSENTIALS', 'PLUS']), deletionProtection: 'ACTIVE' }),
      ...(chance(3) && { domains: [{ domain: `shop-login-${number}` }] }),
      ...(chance(3) && {
        resourceServers: [
          {
            identifier: 'https://api.example.com',
            name: 'orders',
            scopes: [{ ScopeName: 'read', ScopeDescription: 'Read orders' }],
          },
        ],
      }),
    },
  })
}
