/** `91.123.45.67`, which may as well be an address: what stands before it decides. */
export const LANDLINE_OF_SPAIN = String.raw`9[1-8]\.\d{3}\.\d\d\.\d\d`
