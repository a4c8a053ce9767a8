import { choice, flag, integer, optional, ref, suggestion, text } from '../field'
import { REGIONS } from '../region/regions'

const rare = true

/** By what policy a record is chosen among others of its name and type; simple when none of it is set. */
export const routingFields = {
  setIdentifier: optional(
    text({
      label: 'Set identifier',
      help: 'Tells records of one name and type apart; every policy but simple needs it.',
      placeholder: 'blue',
      rare,
    }),
  ),
  weight: optional(
    integer({
      label: 'Weight',
      help: 'Weighted: its share of the answers. 0 stops it, unless all are 0.',
      min: 0,
      max: 255,
      rare,
    }),
  ),
  region: optional(
    suggestion(REGIONS, {
      label: 'Latency Region',
      help: 'Latency: the Region that it answers for; clients get the one that is quickest to reach.',
      rare,
    }),
  ),
  failover: optional(
    choice(['PRIMARY', 'SECONDARY'], {
      label: 'Failover',
      help: 'The primary needs a health check, or an alias that follows target health.',
      rare,
    }),
  ),
  continent: optional(
    choice(['AF', 'AN', 'AS', 'EU', 'OC', 'NA', 'SA'], {
      label: 'Continent',
      help: 'Geolocation: clients of this continent.',
      aws: 'GeoLocation.ContinentCode',
      rare,
    }),
  ),
  country: optional(
    text({
      label: 'Country',
      help: 'Geolocation: two letters, or * for all that nothing else matches.',
      placeholder: 'JP',
      aws: 'GeoLocation.CountryCode',
      rare,
    }),
  ),
  subdivision: optional(
    text({
      label: 'State',
      help: 'Geolocation: a state of the United States.',
      placeholder: 'CA',
      aws: 'GeoLocation.SubdivisionCode',
      rare,
    }),
  ),
  proximityRegion: optional(
    suggestion(REGIONS, {
      label: 'Near Region',
      help: 'Geoproximity: where it stands. Clients get the nearest.',
      aws: 'GeoProximityLocation.AWSRegion',
      rare,
    }),
  ),
  proximityLatitude: optional(
    text({
      label: 'Latitude',
      help: 'Geoproximity: a place outside AWS, in degrees.',
      placeholder: '35.68',
      aws: 'GeoProximityLocation.Coordinates.Latitude',
      rare,
    }),
  ),
  proximityLongitude: optional(
    text({
      label: 'Longitude',
      help: 'Geoproximity: a place outside AWS, in degrees.',
      placeholder: '139.76',
      aws: 'GeoProximityLocation.Coordinates.Longitude',
      rare,
    }),
  ),
  proximityBias: optional(
    integer({
      label: 'Bias',
      help: 'Geoproximity: makes its area larger or smaller.',
      min: -99,
      max: 99,
      aws: 'GeoProximityLocation.Bias',
      rare,
    }),
  ),
  cidrCollection: optional(
    text({
      label: 'CIDR collection',
      help: 'IP-based: the id of the collection of client ranges. Public zones only.',
      aws: 'CidrRoutingConfig.CollectionId',
      rare,
    }),
  ),
  cidrLocation: optional(
    text({
      label: 'CIDR location',
      help: 'IP-based: a location of the collection, or * for all others.',
      placeholder: 'tokyo',
      aws: 'CidrRoutingConfig.LocationName',
      rare,
    }),
  ),
  multiValueAnswer: optional(
    flag({
      label: 'Multivalue',
      help: 'Up to eight healthy records are given together. Never for an alias.',
      rare,
      fallback: false,
    }),
  ),
  healthCheck: optional(
    ref('health-check', {
      label: 'Health check',
      help: 'The record is left out while this check fails.',
      connect: 'Watch a record of {self} by {to}',
      aws: 'HealthCheckId',
      rare,
    }),
  ),
}
