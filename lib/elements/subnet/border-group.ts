/** "eu-west-1a", "us-west-2-lax-1a": a zone of a Region or a Local Zone, and the letter at its end. */
const ZONE = /^([a-z]{2}(?:-[a-z]+)+-\d+(?:-[a-z]{3}-\d+)?)[a-z]$/

/**
 * The network border group that a zone belongs to: that of its Region, or of its Local Zone.
 * Fails: undefined for what is named in another way, such as a Wavelength Zone.
 * Source: https://docs.aws.amazon.com/local-zones/latest/ug/available-local-zones.html
 */
export const borderGroupOf = (zone: string): string | undefined => ZONE.exec(zone)?.[1]
