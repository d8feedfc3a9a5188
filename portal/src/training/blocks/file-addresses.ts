/** Where the portal gives the pictures of lessons, by the names of their files. */
export const picturePrefix = '/media/';

/** Where it gives recordings, captions and handouts, to those who may have them. */
export const filePrefix = '/training-files/';

export function pictureUrl(fileName: string): string {
  return picturePrefix + encodeURIComponent(fileName);
}

export function fileUrl(fileName: string): string {
  return filePrefix + encodeURIComponent(fileName);
}
