/** A search that AWS was asked to narrow, and what it did not find. The tracer itself narrows nothing. */
export const FILTER_CODES = {
  COMPONENT_FILTER_RESTRICTION: 'No path leads through what was named as a stop.',
  COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT:
    'Another stop that was named takes this one off every path.',
  FILTER_AT_DESTINATION_DESTINATION_ADDRESS: 'Nothing arrives with this destination address.',
  FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE: 'Nothing arrives with these destination ports.',
  FILTER_AT_DESTINATION_PROTOCOL: 'Nothing arrives in this protocol.',
  FILTER_AT_DESTINATION_SOURCE_ADDRESS: 'Nothing arrives from this source address.',
  FILTER_AT_DESTINATION_SOURCE_PORT_RANGE: 'Nothing arrives from these source ports.',
  FILTER_AT_SOURCE_DESTINATION_ADDRESS: 'Nothing can be sent to this destination address.',
  FILTER_AT_SOURCE_DESTINATION_PORT_RANGE: 'Nothing can be sent to these destination ports.',
  FILTER_AT_SOURCE_PROTOCOL: 'Nothing can be sent in this protocol.',
  FILTER_AT_SOURCE_SOURCE_ADDRESS: 'Nothing can be sent from this source address.',
  FILTER_AT_SOURCE_SOURCE_PORT_RANGE: 'Nothing can be sent from these source ports.',
  IGW_EXPECTS_PUBLIC_ADDRESS: 'On the far side of an internet gateway addresses are public.',
} as const

/** Good to know, without being in the way. */
export const DETAIL_CODES = {
  ASSUMPTION_PRESERVE_CLIENT_IP_IS_DISABLED: 'Nobody knows whether clients keep their address; taken as no.',
  ASSUMPTION_PRESERVE_CLIENT_IP_IS_ENABLED: 'Nobody knows whether clients keep their address; taken as yes.',
  AVAILABILITY_ZONE_CROSSED:
    'The path leads from one zone into another, which costs and makes it depend on both.',
  FIREWALL_UNSUPPORTED_HIGHER_PRIORITY_RULE_GROUP_TYPE:
    'A firewall rule group that comes earlier is of a sort that was not looked at.',
  FIREWALL_UNSUPPORTED_HIGHER_PRIORITY_RULES: 'Firewall rules that come earlier were not looked at.',
  FIREWALL_UNSUPPORTED_RULE_OPTIONS: 'Options of firewall rules were not looked at.',
  MISSING_TARGET_GROUP_ATTRIBUTES: 'Nobody knows the attributes of the target group.',
  PATH_THROUGH_GWLB_NOT_CHECKED:
    'The way through the appliances of the Gateway Load Balancer was not looked at.',
  RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY:
    'The table for the answers has no route back to the transit gateway.',
  TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED:
    'Answers may take another zone; appliance mode on this attachment keeps both ways together.',
  UNIDIRECTIONAL_PATH_ANALYSIS_ONLY: 'Only the way there was looked at, not the way back.',
} as const
