import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'cognito-idp:ListUserPools',
  {
    UserPools: [
      { Id: 'eu-west-1_Shop00001', Name: 'customers', LambdaConfig: {} },
      { Id: 'eu-west-1_Shop00002', Name: 'staff' },
    ],
  },
  [
    { id: 'eu-west-1_Shop00001', props: {} },
    { id: 'eu-west-1_Shop00002', props: {} },
  ],
  [
    [
      {
        UserPool: {
          Id: 'eu-west-1_Shop00001',
          Name: 'customers',
          Policies: { PasswordPolicy: { MinimumLength: 12, RequireNumbers: true } },
          DeletionProtection: 'ACTIVE',
          LambdaConfig: {},
          SchemaAttributes: [
            { Name: 'sub', AttributeDataType: 'String', Required: true },
            { Name: 'custom:tenant', AttributeDataType: 'String', Mutable: true },
          ],
          AutoVerifiedAttributes: ['email'],
          UsernameAttributes: ['email'],
          MfaConfiguration: 'OPTIONAL',
          UserPoolTags: { team: 'shop' },
          Domain: 'shop-login',
          CustomDomain: 'login.example.com',
          AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
          UserPoolTier: 'ESSENTIALS',
        },
      },
      {
        usernameAttributes: ['email'],
        autoVerifiedAttributes: ['email'],
        allowAdminCreateUserOnly: true,
        mfaConfiguration: 'OPTIONAL',
        minimumLength: 12,
        userPoolTier: 'ESSENTIALS',
        deletionProtection: 'ACTIVE',
        schema: [{ AttributeDataType: 'String', Mutable: true, Name: 'tenant' }],
        domains: [{ domain: 'shop-login' }, { domain: 'login.example.com' }],
      },
    ],
  ],
)
