import { readFileSync } from 'node:fs';

const seeded = (name: string) =>
  Buffer.from(
    readFileSync(new URL(`../../../src/seed/content/course/files/${name}`, import.meta.url)),
  ) as Buffer<ArrayBuffer>;

/** A film of 32 seconds. */
export const makeFilm = () => seeded('first-meeting.mp4');

/** As much of an MP3 as tells what it is. */
export const makeSound = () =>
  Buffer.concat([
    Buffer.from('ID3\x04\x00\x00\x00\x00\x00\x00', 'latin1'),
    Buffer.from([0xff, 0xfb, 0x90, 0x64]),
    Buffer.alloc(413),
  ]) as Buffer<ArrayBuffer>;

export const makePdf = () => seeded('agreement.fr.pdf');

export const captions = 'WEBVTT\n\n00:01.000 --> 00:04.000\nDeux personnes se saluent.\n';
