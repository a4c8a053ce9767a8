import { defineBehaviour } from '../facts'
import { answerService } from '../vpc-endpoint/answer'
import { keptIn } from '../vpc-endpoint/aws-service'

export const dynamodbTableBehaviour = defineBehaviour({
  kind: 'dynamodb-table',
  *facts(self, around) {
    yield keptIn(self, 'dynamodb', around)
    yield { fact: 'server', element: self.id, serve: (packet) => answerService(self, packet, undefined) }
  },
})
