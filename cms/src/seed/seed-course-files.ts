import { readFile } from 'node:fs/promises';
import { defaultLanguage, type Language, languages } from '@duo/domain/languages/languages';
import { handouts, recordings } from './content/course/files.ts';
import { coursePictures } from './content/course/pictures.ts';
import type { SeededRecording } from './content/course/seeded-course.ts';
import { pictures } from './content/pictures.ts';
import type { Maker } from './factories.ts';
import { seedPicture } from './seed-pictures.ts';
import type { CourseFiles } from './stored-lesson.ts';

type Id = number | string;

const folder = new URL('./content/course/files/', import.meta.url);
const unrestricted = { overrideAccess: true, depth: 0 } as const;

async function toFile(name: string, mimetype: string) {
  const data = await readFile(new URL(name, folder));
  return { name, data, mimetype, size: data.length };
}

const titleOf = (fileName: string) => fileName.replace(/\.[^.]*$/, '').replaceAll(/[-.]/g, ' ');

async function seedRecording(
  { payload, req = {} }: Maker,
  recording: SeededRecording,
): Promise<Id> {
  const { file, kind, seconds, captions, transcript } = recording;
  const wordsIn = async (language: Language) => ({
    captions: await readFile(new URL(captions[language], folder), 'utf8'),
    transcript: transcript[language],
  });
  const shared = { collection: 'recordings', ...unrestricted, req } as const;
  const { id } = await payload.create({
    ...shared,
    locale: defaultLanguage,
    data: { title: titleOf(file), seconds, ...(await wordsIn(defaultLanguage)) },
    file: await toFile(file, kind === 'video' ? 'video/mp4' : 'audio/mp4'),
  });
  for (const locale of languages.filter((language) => language !== defaultLanguage)) {
    await payload.update({ ...shared, id, locale, data: await wordsIn(locale) });
  }
  return id;
}

async function seedHandout({ payload, req = {} }: Maker, fileName: string): Promise<Id> {
  const { id } = await payload.create({
    collection: 'handouts',
    data: { title: titleOf(fileName) },
    file: await toFile(fileName, 'application/pdf'),
    ...unrestricted,
    req,
  });
  return id;
}

/** A picture of the site that is there already, by the name that the seed gave to its file. */
async function findPicture({ payload, req = {} }: Maker, key: string): Promise<Id | undefined> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { like: `${key}-` } },
    limit: 1,
    pagination: false,
    ...unrestricted,
    req,
  });
  return docs[0]?.id;
}

/** Uploads what the lessons show, and publishes the pictures in every language. */
export async function seedCourseFiles(maker: Maker): Promise<CourseFiles> {
  const files: CourseFiles = { pictures: {}, recordings: {}, handouts: {} };
  for (const [key, picture] of Object.entries({ ...pictures, ...coursePictures })) {
    files.pictures[key] =
      (await findPicture(maker, key)) ?? (await seedPicture(maker, key, picture));
  }
  for (const [key, recording] of Object.entries(recordings)) {
    files.recordings[key] = await seedRecording(maker, recording);
  }
  for (const [key, handout] of Object.entries(handouts)) {
    const ids: Partial<Record<Language, Id>> = {};
    for (const language of languages) {
      ids[language] = await seedHandout(maker, handout.files[language]);
    }
    files.handouts[key] = ids as Record<Language, Id>;
  }
  return files;
}
