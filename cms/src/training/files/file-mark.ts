/** How an edition names a file that it shows. */
export const fileMark = (collection: 'recordings' | 'handouts' | 'media', id: number | string) =>
  ` ${collection}/${id} `;
