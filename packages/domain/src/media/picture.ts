/**
 * A picture as the public site shows it. Addresses are file names below the site's own `/media/`;
 * widths and heights are CSS pixels at density 1.
 */
export interface Picture {
  id: number | string;
  /** Empty for a picture that says nothing: decoration only. */
  alternativeText: string;
  width: number;
  height: number;
  /** Ascending by width; the last is the largest that exists. */
  sources: readonly PictureSource[];
  /** Where the eye should stay when the picture is cropped, in percent from the left and the top. */
  focalPoint: { x: number; y: number };
}

/**
 * How the name of a file begins that only a preview shows: it opens a picture that readers do not see,
 * for a while, and must not be kept.
 */
export const draftPicturePrefix = 'draft.';

export interface PictureSource {
  fileName: string;
  mimeType: string;
  width: number;
  height: number;
}
