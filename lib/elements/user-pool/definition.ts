import { defineElement, detail, live } from '../define'
import { choice, document, flag, integer, list, optional, ref, rows, suggestion, text } from '../field'
import { readUserPool } from './read'

export const userPool = defineElement({
  kind: 'user-pool',
  label: 'User pool',
  group: 'apis',
  summary: 'A directory of users that signs them in and issues the tokens that APIs check.',
  docs: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools.html',
  inside: ['region', 'canvas'],
  container: { width: 240, height: 140 },
  fields: {
    usernameAttributes: optional(
      list(
        choice(['email', 'phone_number'], { label: 'Attribute', help: 'What stands for the user name.' }),
        {
          label: 'Sign in with',
          help: 'Users sign in with these instead of a user name. It cannot be changed later.',
        },
      ),
    ),
    aliasAttributes: optional(
      list(
        choice(['email', 'phone_number', 'preferred_username'], {
          label: 'Attribute',
          help: 'What may stand beside the user name.',
        }),
        { label: 'Aliases', help: 'Users may sign in with these beside their user name.' },
      ),
    ),
    autoVerifiedAttributes: optional(
      list(choice(['email', 'phone_number'], { label: 'Attribute', help: 'Verified by a code.' }), {
        label: 'Verified attributes',
        help: 'Cognito sends a code to these when a user signs up.',
      }),
    ),
    allowAdminCreateUserOnly: optional(
      flag({
        label: 'Only administrators create users',
        help: 'Users cannot sign up themselves; they start with a temporary password that they must change.',
        aws: 'AdminCreateUserConfig.AllowAdminCreateUserOnly',
        fallback: false,
      }),
    ),
    mfaConfiguration: optional(
      choice(['OFF', 'ON', 'OPTIONAL'], {
        label: 'Second factor',
        help: 'Whether users must, may or cannot give a second factor.',
        fallback: 'OFF',
      }),
    ),
    enabledMfas: optional(
      list(
        choice(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'], { label: 'Factor', help: 'A second factor.' }),
        {
          label: 'Factors',
          help: 'The second factors that users may have.',
        },
      ),
    ),
    minimumLength: optional(
      integer({
        label: 'Password length',
        help: 'The fewest characters of a password.',
        aws: 'Policies.PasswordPolicy.MinimumLength',
        min: 6,
        max: 99,
        fallback: 8,
      }),
    ),
    userPoolTier: optional(
      suggestion(['LITE', 'ESSENTIALS', 'PLUS'], {
        label: 'Plan',
        help: 'Features and price of each active user; threat protection needs PLUS.',
        fallback: 'ESSENTIALS',
      }),
    ),
    deletionProtection: optional(
      choice(['ACTIVE', 'INACTIVE'], {
        label: 'Deletion protection',
        help: 'Active refuses to delete the pool and its users.',
        fallback: 'INACTIVE',
      }),
    ),
    schema: optional(
      document({ label: 'Attributes', help: 'Own and required attributes, as AWS takes them.' }),
    ),
    lambdaConfig: optional(
      document({ label: 'Triggers', help: 'Lambda functions that take part in signing in, by event.' }),
    ),
    domains: optional(
      rows(
        {
          domain: text({
            label: 'Domain',
            help: 'A prefix of amazoncognito.com, or a domain of your own with a certificate.',
            placeholder: 'shop-login',
          }),
          certificate: optional(
            ref('certificate', {
              label: 'Certificate',
              help: 'For a domain of your own; it must be in us-east-1.',
              connect: 'Prove {domain} of {self} by {to}',
              aws: 'CustomDomainConfig.CertificateArn',
            }),
          ),
          managedLoginVersion: optional(
            integer({
              label: 'Login pages',
              help: '1 is the hosted UI, 2 the managed login that can be branded.',
              min: 1,
              max: 2,
              rare: true,
            }),
          ),
        },
        { label: 'Domains', help: 'Where its login pages and token endpoint are.', row: 'domain' },
      ),
    ),
    resourceServers: optional(
      rows(
        {
          identifier: text({
            label: 'Identifier',
            help: 'Stands before the scopes, such as an URL of the API.',
            placeholder: 'https://api.example.com',
          }),
          name: text({ label: 'Name', help: 'What people call the API.' }),
          scopes: optional(document({ label: 'Scopes', help: 'A list of ScopeName and ScopeDescription.' })),
        },
        {
          label: 'Resource servers',
          help: 'APIs with own scopes; access tokens carry identifier/scope.',
          row: 'resource server',
        },
      ),
    ),
  },
  cfn: {
    type: 'AWS::Cognito::UserPool',
    name: 'UserPoolName',
    tags: { property: 'UserPoolTags', map: true },
    satellites: {
      domains: { type: 'AWS::Cognito::UserPoolDomain', self: 'UserPoolId', key: ['domain'] },
      resourceServers: {
        type: 'AWS::Cognito::UserPoolResourceServer',
        self: 'UserPoolId',
        key: ['identifier'],
      },
    },
  },
  live: live({
    call: 'cognito-idp:ListUserPools',
    input: { MaxResults: 60 },
    items: (answer) => answer.UserPools,
    id: (item) => item.Id,
    name: (item) => item.Name,
    props: () => ({}),
    details: [
      detail({
        call: 'cognito-idp:DescribeUserPool',
        inputs: (item: { Id?: string }) => [{ UserPoolId: item.Id }],
        props: (answer) => readUserPool(answer.UserPool),
      }),
    ],
  }),
})
