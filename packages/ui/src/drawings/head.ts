import { drawHair, type HairStyle } from './hair.ts';
import { palette, type Skin } from './palette.ts';
import { disc, fill, line } from './shapes.ts';

/** A head, drawn around its own centre: 68 wide and 82 high, hair beyond. */
export interface Head {
  skin: Skin;
  hair: HairStyle;
  /** Colour of the hair and the beard, or of the scarf that covers it. */
  hairColour: string;
  mouth: 'smile' | 'laugh';
  eyes?: 'open' | 'closed';
  glasses?: string;
  beard?: 'full' | 'moustache' | 'short';
  earrings?: string;
}

/** A head in two layers: the hair that hangs behind the body, and all that is before it. */
export function drawHead(head: Head): { behind: string; before: string } {
  const hair = drawHair(head.hair, head.hairColour);
  return {
    behind: hair.behind,
    before: hair.under + skull(head) + lowerFace(head) + features(head) + hair.over + glasses(head),
  };
}

function skull({ skin, hair, earrings }: Head): string {
  if (hair === 'scarf') return fill(skin.face, 'M-28-6a28 28 0 0 1 56 0v14a28 32 0 0 1-56 0z');
  return (
    disc(skin.neck, -33, 5, 8) +
    disc(skin.neck, 33, 5, 8) +
    fill(skin.face, 'M-34-7a34 34 0 0 1 68 0v14a34 34 0 0 1-68 0z') +
    (earrings ? disc(earrings, -35, 17, 4.5) + disc(earrings, 35, 17, 4.5) : '')
  );
}

function features({ skin, eyes, mouth, beard, hairColour }: Head): string {
  const open = disc(skin.line, -13, -1, 3.2) + disc(skin.line, 13, -1, 3.2);
  const closed = line(skin.line, 3.2, 'M-18 0q5-6 10 0M8 0q5-6 10 0');
  return (
    (eyes === 'closed' ? closed : open) +
    line(skin.neck, 3, 'M1 1l-4 8h4') +
    (mouth === 'laugh'
      ? fill(palette.paper, 'M-12 16h24a12 11 0 0 1-24 0z')
      : line(skin.line, 3.4, 'M-11 18q11 10 22 0')) +
    (beard === 'moustache'
      ? fill(hairColour, 'M0 12c5-4 16 0 17 8-6 2-12-1-17-3-5 2-11 5-17 3 1-8 12-12 17-8z')
      : '')
  );
}

function lowerFace({ skin, beard, hairColour, glasses }: Head): string {
  if (beard === 'full')
    return fill(hairColour, 'M-34-3q5 14 14 14h40q9 0 14-14v12a34 38 0 0 1-68 0z');
  if (beard === 'short')
    return fill(hairColour, 'M-34 2q4 22 20 17q14-12 28 0q16 5 20-17v5a34 34 0 0 1-68 0z');
  if (glasses) return '';
  return disc(skin.cheek, -21, 10, 5) + disc(skin.cheek, 21, 10, 5);
}

function glasses({ glasses }: Head): string {
  if (!glasses) return '';
  const ring = 'a10.5 10.5 0 1 0';
  return line(
    glasses,
    3.2,
    `M-3-2${ring}-21 0${ring} 21 0q3-3 6 0${ring} 21 0${ring}-21 0M-24-3l-9-2M24-3l9-2`,
  );
}
