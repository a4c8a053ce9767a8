import { containerApi } from './container-api'
import { mustReach, onlyFromInside } from '../promises'
import { ready } from './define'

export const privateContainerApi = ready(
  'private-container-api',
  'HTTP API before private containers',
  'An HTTP API reaches an internal load balancer through a VPC link, and the load balancer an ECS service.',
  containerApi({}),
  mustReach(
    'api-is-open',
    'Orders can be sent',
    'internet',
    'https://orders-api.execute-api.eu-west-1.amazonaws.com/orders',
  ),
  onlyFromInside('containers-are-private', 'Containers are met through the API only', 'shop', 'orders'),
)
