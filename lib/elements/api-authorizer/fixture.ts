import { fixtureOf } from '../fixture'

const DECIDE = 'arn:aws:lambda:eu-west-1:111122223333:function:decide'

export const fixture = fixtureOf(
  'apigatewayv2:GetAuthorizers',
  {
    Items: [
      {
        AuthorizerId: 'aut001',
        Name: 'customers',
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: {
          Issuer: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Shop00001',
          Audience: ['4client0example'],
        },
      },
      {
        AuthorizerId: 'aut002',
        Name: 'staff',
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: { Issuer: 'https://login.example.com', Audience: ['shop'] },
      },
      {
        AuthorizerId: 'aut003',
        Name: 'partners',
        AuthorizerType: 'REQUEST',
        AuthorizerUri: `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${DECIDE}/invocations`,
        AuthorizerPayloadFormatVersion: '2.0',
        AuthorizerResultTtlInSeconds: 0,
        EnableSimpleResponses: true,
        IdentitySource: ['$request.header.X-Token'],
      },
    ],
  },
  [
    {
      id: 'h1a2b3/aut001',
      parent: 'h1a2b3',
      props: {
        authorizerType: 'JWT',
        userPool: 'eu-west-1_Shop00001',
        audience: ['eu-west-1_Shop00001/4client0example'],
        identitySource: ['$request.header.Authorization'],
      },
    },
    {
      id: 'h1a2b3/aut002',
      parent: 'h1a2b3',
      props: {
        authorizerType: 'JWT',
        issuer: 'https://login.example.com',
        audience: [{ expression: { 'Fn::Sub': 'shop' } }],
        identitySource: ['$request.header.Authorization'],
      },
    },
    {
      id: 'h1a2b3/aut003',
      parent: 'h1a2b3',
      props: {
        authorizerType: 'REQUEST',
        function: DECIDE,
        identitySource: ['$request.header.X-Token'],
        authorizerPayloadFormatVersion: '2.0',
        enableSimpleResponses: true,
        authorizerResultTtlInSeconds: 0,
      },
    },
  ],
  undefined,
  'h1a2b3',
)
