import { known } from '@/lib/design/element'
import { defineBehaviour } from '../facts'
import { answerService } from '../vpc-endpoint/answer'
import { keptIn } from '../vpc-endpoint/aws-service'

export const sqsQueueBehaviour = defineBehaviour({
  kind: 'sqs-queue',
  *facts(self, around) {
    yield keptIn(self, 'sqs', around)
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet) => answerService(self, packet, known(self.props.queuePolicy)),
    }
  },
})
