import * as ec2 from '@aws-sdk/client-ec2'
import { buildAccount, writingClient } from '@/lib/account/moto-account'
const client = writingClient('http://127.0.0.1:5871')
await buildAccount(client)
const b = (await client.send(new ec2.CreateVpcCommand({ CidrBlock: '10.30.0.0/16', TagSpecifications: [{ResourceType:'vpc',Tags:[{Key:'Name',Value:'analytics'}]}] }))).Vpc!.VpcId!
const image = (await client.send(new ec2.DescribeImagesCommand({}))).Images![0]!.ImageId!
for (let i=0;i<6;i++) { const s=(await client.send(new ec2.CreateSubnetCommand({VpcId:b,CidrBlock:`10.30.${i}.0/24`,AvailabilityZone:`eu-west-1${'abc'[i%3]}`,TagSpecifications:[{ResourceType:'subnet',Tags:[{Key:'Name',Value:`${i<3?'front':'data'}-${'abc'[i%3]}`}]}]}))).Subnet!.SubnetId!
 await client.send(new ec2.RunInstancesCommand({ImageId:image,InstanceType:'t3.micro',MinCount:2,MaxCount:2,SubnetId:s,TagSpecifications:[{ResourceType:'instance',Tags:[{Key:'Name',Value:`worker-${i}`}]}]})) }
console.log('ok')
