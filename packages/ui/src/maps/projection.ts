/** WGS 84, decimal degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

export interface Point {
  x: number;
  y: number;
}

export const mapSize = { width: 404, height: 336 };

const west = 2.49;
const north = 51.56;
const unitsPerDegree = 160;
/** A degree of longitude is that much shorter than one of latitude in the middle of Belgium. */
const narrowing = Math.cos((50.5 * Math.PI) / 180);

/** Where a place stands on the map of Belgium: equirectangular, true in the middle of the country. */
export function project({ latitude, longitude }: Coordinates): Point {
  return {
    x: Math.round((longitude - west) * narrowing * unitsPerDegree),
    y: Math.round((north - latitude) * unitsPerDegree),
  };
}
