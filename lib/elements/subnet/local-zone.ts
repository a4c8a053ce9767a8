/** Is a zone by its name a Local Zone or Wavelength Zone, such as us-west-2-lax-1a? Source: https://docs.aws.amazon.com/local-zones/latest/ug/concepts-local-zones.html */
export const isEdgeZone = (zone: string | undefined): boolean =>
  zone !== undefined && /^[a-z]{2}(-[a-z]+)+-\d-[a-z]/.test(zone)
