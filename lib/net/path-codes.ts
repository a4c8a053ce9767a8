/** Why a path does not work, by AWS's explanation code, and what makes a question unanswerable. */
export const PATH_CODES = {
  BAD_STATE: 'Something on the path is stopped, failed, pending or deleted.',
  BAD_STATE_ATTACHMENT: 'Two things are attached to each other, and the attachment does not carry traffic.',
  BAD_STATE_ROUTE: 'The route that wins is a blackhole: its target is gone.',
  BAD_STATE_VPN: 'No tunnel of the VPN connection is up.',
  CANNOT_ROUTE: 'This route says nothing about the destination.',
  ELB_ACL_RESTRICTION:
    'A Classic Load Balancer passes the network ACL even towards its own subnet, and the ACL refuses.',
  ELB_INSTALLED_AZ_RESTRICTION: 'The target stands in a zone that the load balancer does not serve.',
  ELB_LISTENER_PORT_RESTRICTION: 'This listener of the Classic Load Balancer is for another port.',
  ELB_LISTENERS_MISMATCH: 'The Classic Load Balancer has no listener for this protocol and port.',
  ELB_NOT_CROSSZONE: 'Targets of other zones are left out, since cross-zone load balancing is off.',
  ELBV2_LISTENER_HAS_NO_TG: 'The listener forwards to target groups in which nothing is registered.',
  ELBV2_LISTENER_PORT_RESTRICTION: 'This listener is for another port.',
  ELBV2_LISTENER_REQUIRES_TG_ACCEPT: 'None of the target groups of the listener can take this traffic.',
  ELBV2_LISTENERS_MISMATCH: 'The load balancer has no listener for this protocol and port.',
  ELBV2_NO_TARGETS_IN_AZ: 'The load balancer has no target in the zone of the node, and may not use another.',
  ELBV2_SOURCE_ADDRESS_PRESERVATION:
    'The Network Load Balancer keeps the address of the client, so the target sees that one.',
  ENI_ADDRESS_RESTRICTION:
    'The interface neither owns the source nor the destination, so it drops the packet.',
  ENI_SG_RULES_MISMATCH: 'The security groups have rules in this direction, and none admits the packet.',
  ENI_SOURCE_DEST_CHECK_RESTRICTION:
    'The source/destination check is on, and the packet is meant for somebody else.',
  FIREWALL_RULES_RESTRICTION: 'A rule of the Network Firewall drops it.',
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: 'The source claims an address of the VPC and comes from outside.',
  GWLB_DESTINATION_PORT_RESTRICTION:
    'Appliances behind a Gateway Load Balancer are spoken to on port 6081 only.',
  GWLB_PROTOCOL_RESTRICTION:
    'Appliances behind a Gateway Load Balancer are spoken to in GENEVE over UDP only.',
  HIGHER_PRIORITY_ROUTE: 'Another route for the same range comes first.',
  IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS:
    'What comes through the internet gateway must lead to an address of its VPC.',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: 'A private address cannot be reached over the internet.',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS:
    'An address of 100.64.0.0/10 cannot be reached over the internet.',
  IGW_NAT_REFLECTION: 'The packet leaves by an internet gateway and comes back through one.',
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: 'No interface of the VPC has this public address.',
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS:
    'The sender has no public address, so the internet gateway drops what it sends.',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: 'Nothing with a private source comes in from the internet.',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS:
    'Nothing with a source in 100.64.0.0/10 comes in from the internet.',
  INGRESS_RTB_NO_PUBLIC_IP: 'The gateway route table leads to an appliance that has no public address.',
  INGRESS_RTB_TRAFFIC_REDIRECTION:
    'Traffic to the subnet comes in through an appliance, so its answers cannot leave beside it.',
  MORE_SPECIFIC_ROUTE: 'A route for a smaller range takes the packet.',
  NGW_DEST_ADDRESS_PRESERVATION: 'A NAT gateway leaves the destination as it is.',
  NGW_REQUIRES_SOURCE_IN_VPC:
    'The NAT gateway opens connections for its own VPC only, and lets nobody open one from outside.',
  NGW_SOURCE_ADDRESS_REASSIGN: 'A NAT gateway puts its own address in place of the source.',
  NO_POSSIBLE_DESTINATION: 'Nothing is at this address, or the way leaves what can be seen.',
  NO_ROUTE_TO_DESTINATION: 'No route of the table holds the destination.',
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR:
    'A peering carries only what goes to or comes from the ranges of the other VPC.',
  PROTOCOL_RESTRICTION: 'What is on the path does not carry this protocol.',
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION: 'The regional NAT gateway does not serve the zone of the sender.',
  REMAP_EPHEMERAL_PORT: 'The source port becomes any of 1024 to 65535.',
  SG_HAS_NO_RULES: 'The security groups have no rule at all in this direction.',
  SG_REFERENCES_NOT_PRESERVED:
    'The membership in security groups is lost on the way, so a rule that names a group does not match.',
  SG_REFERENCING_SUPPORT:
    'The transit gateway or its attachment does not pass on membership in security groups.',
  SUBNET_ACL_RESTRICTION: 'The first entry of the network ACL that matches refuses the packet.',
  TARGET_ADDRESS_RESTRICTION: 'A load balancer speaks to the addresses of its targets only.',
  TARGET_PORT_RESTRICTION: 'A load balancer speaks to the port under which a target is registered only.',
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: 'The attachment belongs to no route table of the transit gateway.',
  TGW_ATTACH_VPC_AZ_RESTRICTION: 'The transit gateway must use a zone in which the attachment has no subnet.',
  TGW_BAD_STATE_VPN: 'No tunnel of the VPN that is attached to the transit gateway is up.',
  TGW_ROUTE_AZ_RESTRICTION: 'The transit gateway has no subnet of the VPC in the zone of the sender.',
  TGW_RTB_BAD_STATE_ROUTE: 'The winning route of the transit gateway is a blackhole.',
  TGW_RTB_CANNOT_ROUTE: 'This route of the transit gateway says nothing about the destination.',
  TGW_RTB_HIGHER_PRIORITY_ROUTE: 'Another route of the transit gateway for the same range comes first.',
  TGW_RTB_MORE_SPECIFIC_ROUTE: 'A route of the transit gateway for a smaller range takes the packet.',
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: 'The route table of the transit gateway has no route there.',
  TGW_RTB_ROUTES_ARE_UNKNOWN: 'Nobody knows the routes of this transit gateway route table.',
  UNKNOWN_DESTINATION: 'Too little is known of the destination to say more.',
  UNKNOWN_PEERED_SGS: 'The peered VPC is unknown, so its security groups are taken to admit nothing.',
  UNKNOWN_RESOURCE: 'Nobody knows how this is set up.',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS:
    'A virtual private gateway carries only what interfaces of its VPC send.',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS:
    'A virtual private gateway delivers to interfaces of its VPC only, not beyond.',
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: 'VPC Block Public Access keeps internet traffic away.',
  VPC_LOCAL_ROUTE_CIDR_RESTRICTION: 'The local route is for the ranges of the VPC only.',
  VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION:
    'A gateway endpoint sends from the addresses of its service only.',
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: 'A gateway endpoint carries TCP and pings only.',
  VPCE_INTRA_VPC_TRAFFIC: 'An endpoint answers and never opens a connection; ask the other way round.',
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: 'The service behind the endpoint is not there in this zone.',
} as const

/** What is wrong with the question, or with the two ends taken together. */
export const CONFIGURATION_CODES = {
  DISCONNECTED_VPCS: 'Nothing that carries traffic joins the two VPCs.',
  NO_PATH: 'There is no way between the two ends.',
  NO_SOURCE_OR_DESTINATION: 'One of the two ends does not exist.',
  UNASSOCIATED_COMPONENT: 'It is attached to no VPC, or has no address there.',
  UNSUPPORTED_COMPONENT: 'What this does to packets is not modelled.',
} as const
