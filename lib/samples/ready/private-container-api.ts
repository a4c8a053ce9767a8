import { containerApi } from './container-api'
import { ready } from './define'

export const privateContainerApi = ready(
  'private-container-api',
  'HTTP API before private containers',
  'An HTTP API reaches an internal load balancer through a VPC link, and the load balancer an ECS service.',
  containerApi({}),
)
