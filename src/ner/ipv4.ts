const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`

/** An address of version 4: four numbers up to 255 (RFC 6943, section 3.1.1, the strict form). */
export const IPV4 = String.raw`(?:${OCTET}\.){3}${OCTET}`
