/** The ports of a machine on which nobody chose others; `scripts/parts.json` says the same. */
export const defaultPorts = { site: 3000, cms: 3001, portal: 3002 } as const;
