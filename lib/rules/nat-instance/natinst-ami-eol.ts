import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { translated } from './nat-example'
import { tablesThrough } from './through'

const IMAGES = '/aws/service/ami-amazon-linux-latest'

export const natinstAmiEol = defineRule({
  id: 'natinst-ami-eol',
  severity: 'warning',
  title: 'A NAT instance runs an image that is still maintained',
  why: 'The NAT image of Amazon is built on Amazon Linux 2018.03, whose support ended on 31 December 2023.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
  kind: 'instance',
  *check(instance, around) {
    const { imageId } = instance.props
    const image = typeof imageId === 'string' ? imageId : JSON.stringify(imageId ?? '')
    if (!image.includes('amzn-ami-')) return
    const routes = read(instance, 'sourceDestCheck') === false || tablesThrough(instance, around).length > 0
    if (!routes && !image.includes('amzn-ami-vpc-nat')) return
    yield {
      field: 'imageId',
      message: `${instance.name} runs an image of Amazon Linux 2018.03, which gets no updates any more. Build a NAT image on a current system, or use a NAT gateway.`,
    }
  },
  examples: {
    good: [
      {
        says: 'Amazon Linux 2023.',
        design: () => translated({ imageId: `{{resolve:ssm:${IMAGES}/al2023-ami-kernel-default-x86_64}}` }),
      },
    ],
    bad: [
      {
        says: 'The first Amazon Linux.',
        design: () => translated({ imageId: `{{resolve:ssm:${IMAGES}/amzn-ami-hvm-x86_64-gp2}}` }),
      },
    ],
  },
})
