/**
 * The colours of the drawings. They are fixed, and not the tokens of the style sheet, so that a drawing
 * is whole when it stands alone; each scene brings its own ground and so holds in light and dark.
 */
export const palette = {
  paper: '#fdf8f0',
  sand: '#f6ead6',
  ink: '#1c2433',
  leaf: '#0e6b5c',
  leafDeep: '#0a4a41',
  mint: '#a9d8c8',
  sun: '#f4b63f',
  sunDeep: '#d98f2b',
  coral: '#e8694a',
  coralDeep: '#bf4a30',
  blush: '#f6c1ab',
  meet: '#8b2f3f',
  meetDeep: '#611d2d',
  night: '#16324a',
  nightDeep: '#0a1c2c',
  sky: '#b9d3e0',
} as const;

export interface Skin {
  /** Face, ears, hands. */
  face: string;
  /** The neck, in the head's shade. */
  neck: string;
  /** Eyes, nose and mouth. */
  line: string;
  cheek: string;
}

/** Skins from light to dark. */
export const skins = {
  rose: { face: '#f3cdb0', neck: '#e0ab88', line: '#3a2430', cheek: '#eeaf96' },
  sand: { face: '#e6b88c', neck: '#cf9866', line: '#35212a', cheek: '#dc9a72' },
  bronze: { face: '#c98d5e', neck: '#ab6f42', line: '#2b1a20', cheek: '#bd7850' },
  umber: { face: '#96593a', neck: '#794429', line: '#1f1218', cheek: '#a95540' },
  ebony: { face: '#6f4130', neck: '#553024', line: '#160c10', cheek: '#84432f' },
} as const satisfies Record<string, Skin>;

export const hairs = {
  black: '#1b1a24',
  brown: '#4b2b22',
  auburn: '#9a4a26',
  grey: '#b9b6b3',
  white: '#f1ece4',
} as const;
