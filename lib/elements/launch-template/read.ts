import type { LaunchTemplateVersion } from '@aws-sdk/client-ec2'

const filled = <T>(list: readonly T[] | undefined) => (list?.length ? list : undefined)

/** The fields out of the default version; nothing where no version is the default. */
export function readData(versions: readonly LaunchTemplateVersion[] | undefined) {
  const data = versions?.find(({ DefaultVersion }) => DefaultVersion)?.LaunchTemplateData
  return {
    imageId: data?.ImageId,
    instanceType: data?.InstanceType,
    securityGroups: filled(data?.SecurityGroupIds),
    networkInterfaces: filled(
      data?.NetworkInterfaces?.map((face) => ({
        deviceIndex: face.DeviceIndex ?? 0,
        associatePublicIpAddress: face.AssociatePublicIpAddress,
        groups: filled(face.Groups),
        subnet: face.SubnetId,
        deleteOnTermination: face.DeleteOnTermination,
        description: face.Description || undefined,
      })),
    ),
    keyName: data?.KeyName,
  }
}
