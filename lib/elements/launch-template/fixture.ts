import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeLaunchTemplates',
  {
    LaunchTemplates: [
      {
        LaunchTemplateId: 'lt-0a11',
        LaunchTemplateName: 'web',
        DefaultVersionNumber: 2,
        LatestVersionNumber: 3,
        CreatedBy: 'arn:aws:iam::111122223333:root',
      },
    ],
  },
  [{ id: 'lt-0a11', props: { launchTemplateName: 'web' } }],
  [
    [
      {
        LaunchTemplateVersions: [
          {
            LaunchTemplateId: 'lt-0a11',
            VersionNumber: 2,
            DefaultVersion: true,
            LaunchTemplateData: {
              ImageId: 'ami-0abcdef1234567890',
              InstanceType: 't3.small',
              KeyName: 'shop',
              NetworkInterfaces: [
                { DeviceIndex: 0, AssociatePublicIpAddress: true, Groups: ['sg-0a22'], Description: '' },
              ],
            },
          },
        ],
      },
      {
        imageId: 'ami-0abcdef1234567890',
        instanceType: 't3.small',
        keyName: 'shop',
        networkInterfaces: [{ deviceIndex: 0, associatePublicIpAddress: true, groups: ['sg-0a22'] }],
      },
    ],
    [
      {
        LaunchTemplateVersions: [
          { DefaultVersion: true, LaunchTemplateData: { ImageId: 'ami-1', SecurityGroupIds: ['sg-0a22'] } },
          { DefaultVersion: false, LaunchTemplateData: { ImageId: 'ami-2' } },
        ],
      },
      { imageId: 'ami-1', securityGroups: ['sg-0a22'] },
    ],
    [{ LaunchTemplateVersions: [] }, {}],
  ],
)
