import { fixtureOf } from '../fixture'

const WORK = 'arn:aws:lambda:eu-west-1:111122223333:function:work'
const LISTENER = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/inner/0a22/0b22'

export const fixture = fixtureOf(
  'apigatewayv2:GetIntegrations',
  {
    Items: [
      {
        IntegrationId: 'int001',
        IntegrationType: 'HTTP_PROXY',
        IntegrationMethod: 'ANY',
        IntegrationUri: LISTENER,
        ConnectionType: 'VPC_LINK',
        ConnectionId: 'v1a2b3',
        PayloadFormatVersion: '1.0',
        TimeoutInMillis: 30000,
        TlsConfig: { ServerNameToVerify: 'app.example.com' },
        RequestParameters: { 'overwrite:path': '$request.path' },
        Description: 'Orders',
      },
      {
        IntegrationId: 'int002',
        IntegrationType: 'AWS_PROXY',
        IntegrationMethod: 'POST',
        IntegrationUri: WORK,
        ConnectionType: 'INTERNET',
        PayloadFormatVersion: '2.0',
        TimeoutInMillis: 30000,
      },
      { IntegrationId: 'int003', IntegrationType: 'HTTP_PROXY', IntegrationUri: 'https://www.example.com' },
    ],
  },
  [
    {
      id: 'h1a2b3/int001',
      parent: 'h1a2b3',
      props: {
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'ANY',
        listener: LISTENER,
        connectionType: 'VPC_LINK',
        vpcLink: 'v1a2b3',
        tlsServerName: 'app.example.com',
        payloadFormatVersion: '1.0',
        timeoutInMillis: 30000,
        requestParameters: { 'overwrite:path': '$request.path' },
        description: 'Orders',
      },
    },
    {
      id: 'h1a2b3/int002',
      parent: 'h1a2b3',
      props: {
        integrationType: 'AWS_PROXY',
        integrationMethod: 'POST',
        function: WORK,
        connectionType: 'INTERNET',
        payloadFormatVersion: '2.0',
        timeoutInMillis: 30000,
      },
    },
    {
      id: 'h1a2b3/int003',
      parent: 'h1a2b3',
      props: { integrationType: 'HTTP_PROXY', integrationUri: 'https://www.example.com' },
    },
  ],
  undefined,
  'h1a2b3',
)
