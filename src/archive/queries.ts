/**
 * What pages may ask of the archive. The only file that imports `astro:content`.
 */
export {};
