import type { Picture, PictureSource } from '@duo/domain/media/picture';

/** What an `img` needs to show a picture. */
export interface PictureView {
  src: string;
  srcset: string;
  /** Classes that keep the focal point in sight where the picture is cropped: styles can't be written inline. */
  focus: string;
}

const middleWidth = 960;

export function describePicture({ sources, focalPoint }: Picture): PictureView {
  const middle = sources.find(({ width }) => width >= middleWidth) ?? sources.at(-1);
  return {
    src: middle ? pictureHref(middle) : '',
    srcset: sources.map((source) => `${pictureHref(source)} ${source.width}w`).join(', '),
    focus: `focus-x-${band(focalPoint.x)} focus-y-${band(focalPoint.y)}`,
  };
}

function pictureHref({ fileName }: PictureSource): string {
  return `/media/${encodeURIComponent(fileName)}`;
}

/** One of five steps along a side: 0, 25, 50, 75 or 100 percent. */
function band(percent: number): number {
  return Math.min(4, Math.max(0, Math.round(percent / 25))) * 25;
}
