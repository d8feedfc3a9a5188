import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LessonView } from '@duo/domain/training/training-view';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureForm } from '../support/pictures.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { type Classroom, faultsOf, openClassroom } from './support/classroom.ts';
import { captions, makeFilm, makePdf, makeSound } from './support/files.ts';
import { lessonIn } from './support/lesson-texts.ts';

let cms: TestCms;
let room: Classroom;
beforeAll(async () => {
  cms = await startCms();
  room = await openClassroom(cms);
});
afterAll(() => cms.stop());

interface File {
  data: Buffer<ArrayBuffer>;
  name?: string;
  type?: string;
  fields?: object;
}

const send = (collection: 'recordings' | 'handouts', { data, name, type, fields }: File) =>
  room.ask(
    'POST',
    `/${collection}`,
    { locale: 'fr' },
    pictureForm(
      data,
      { title: 'Un fichier', ...fields },
      {
        name: name ?? 'a file.bin',
        type: type ?? 'video/mp4',
      },
    ),
  );

const words = { captions, transcript: 'Deux personnes se saluent.' };
const film = async (fields: object = words) =>
  (await send('recordings', { data: makeFilm(), name: 'Le film.exe', fields })).body.doc;
const page = async () =>
  (await send('handouts', { data: makePdf(), name: 'Aide.php', type: 'application/pdf' })).body.doc;

const lessonWith = (...more: object[]) => ({
  ...lessonIn('fr'),
  blocks: [lessonIn('fr').blocks[0], ...more],
});

async function publishWith(...more: object[]) {
  const id = await room.begin(lessonWith(...more));
  const reply = await room.publish(id, 'fr');
  return { id, reply, editions: await room.editions(id) };
}

async function serve(name: string, range: string | null = null): Promise<Response | null> {
  const { findTrainingFile } = await import('../../src/training/files/find-training-file.ts');
  const { serveTrainingFile } = await import('../../src/training/files/serve-training-file.ts');
  const file = await findTrainingFile(await createLocalReq({}, cms.payload), name);
  return file && serveTrainingFile(file, range);
}

describe('A recording', () => {
  it('is taken by its content, under a name of its own, and tells what it is', async () => {
    const made = await film();
    expect(made).toMatchObject({ kind: 'video', mimeType: 'video/mp4', seconds: 32 });
    expect(made.filename).toMatch(/^le-film-[0-9a-f]{12}\.mp4$/);
    expect(existsSync(path.join(cms.dataDirectory, 'recordings', made.filename))).toBe(true);
    const sound = (await send('recordings', { data: makeSound(), type: 'audio/mpeg' })).body.doc;
    expect(sound).toMatchObject({ kind: 'audio', mimeType: 'audio/mpeg' });
  });

  it.each([
    ['a PDF', makePdf()],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['nothing', Buffer.alloc(0)],
  ])('is not %s that says it is a film', async (_, data) => {
    const reply = await send('recordings', { data: data as Buffer<ArrayBuffer>, name: 'a.mp4' });
    expect(reply.status).toBe(400);
  });

  it('may be larger than a picture, and not without bound', async () => {
    const padded = (size: number) =>
      Buffer.concat([makeFilm(), Buffer.alloc(size)]) as Buffer<ArrayBuffer>;
    expect((await send('recordings', { data: padded(14_000_000) })).status).toBe(201);
    const large = await send('recordings', { data: padded(30_000_000) });
    expect(large.status).toBe(413);
    expect(large.body.errors[0].message).toContain('30 Mo');
  });

  it('keeps its file', async () => {
    const { id } = await film();
    const form = pictureForm(makeFilm(), { title: 'Autre' }, { name: 'b.mp4', type: 'video/mp4' });
    const reply = await room.ask('PATCH', `/recordings/${id}`, { locale: 'fr' }, form);
    expect(reply.status).toBe(400);
    expect((await room.ask('PATCH', `/recordings/${id}`, {}, { title: 'Autre' })).status).toBe(200);
  });

  it.each([
    ['no header', '00:01.000 --> 00:04.000\nBonjour.\n', 1],
    ['no caption', 'WEBVTT\n\n', 1],
    ['a time that is none', 'WEBVTT\n\n00:01 --> 00:04\nBonjour.\n', 3],
    ['an end before its beginning', 'WEBVTT\n\n00:04.000 --> 00:01.000\nBonjour.\n', 3],
    ['a caption without words', `${captions}\n00:05.000 --> 00:06.000\n\n`, 6],
  ])('takes no captions with %s, and says the line', async (_, text, line) => {
    const { id } = await film();
    const reply = await room.ask(
      'PATCH',
      `/recordings/${id}`,
      { locale: 'fr' },
      { captions: text },
    );
    expect(reply.status).toBe(400);
    expect(faultsOf(reply)).toMatchObject([{ path: 'captions' }]);
    expect(faultsOf(reply)[0]?.message).toContain(`ligne ${line}`);
  });

  it('takes captions with notes, hours and settings, from any system', async () => {
    const text =
      '\uFEFFWEBVTT - le film\r\n\r\nNOTE ceci --> cela\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000 align:start\r\nBonjour.\r\n';
    const { id } = await film({ ...words, captions: text });
    expect(id).toBeTruthy();
  });
});

describe('A page to print', () => {
  it('is a PDF by its content', async () => {
    const made = await page();
    expect(made.filename).toMatch(/^aide-[0-9a-f]{12}\.pdf$/);
    const reply = await send('handouts', {
      data: makeFilm(),
      name: 'a.pdf',
      type: 'application/pdf',
    });
    expect(reply.status).toBe(400);
  });
});

describe('A lesson with files', () => {
  it('waits for captions and transcript in its own language', async () => {
    const { id: recording } = await film({});
    const block = { blockType: 'recording', title: 'Le film', recording };
    const { reply } = await publishWith(block, { blockType: 'download', title: 'La page' });
    expect(faultsOf(reply).map(({ path: at }) => at)).toEqual([
      'blocks.1.recording',
      'blocks.2.file',
    ]);
    expect(faultsOf(reply)[0]?.message).toMatch(/sous-titres.*transcription/);
    const sound = (await send('recordings', { data: makeSound(), type: 'audio/mpeg' })).body.doc;
    await room.ask('PATCH', `/recordings/${sound.id}`, { locale: 'fr' }, { transcript: 'Un son.' });
    const heard = { blockType: 'recording', title: 'Le son', recording: sound.id };
    expect((await publishWith(heard)).reply.status).toBe(200);
  });

  it('serves them to learners, in ranges, with the captions of the edition', async () => {
    const made = await film();
    const handout = await page();
    const { editions } = await publishWith(
      { blockType: 'recording', title: 'Le film', recording: made.id },
      { blockType: 'download', title: 'La page', file: handout.id },
    );
    const [, shown, download] = editions[0].content.blocks;
    expect(shown.recording).toMatchObject({
      fileName: made.filename,
      transcript: words.transcript,
    });
    expect(download).toMatchObject({ fileName: handout.filename, mimeType: 'application/pdf' });

    const whole = await serve(made.filename);
    expect(whole?.status).toBe(200);
    expect(whole?.headers.get('accept-ranges')).toBe('bytes');
    expect(Buffer.from((await whole?.arrayBuffer()) ?? new ArrayBuffer(0)).equals(makeFilm())).toBe(
      true,
    );
    const part = await serve(made.filename, 'bytes=4-7');
    expect([part?.status, await part?.text()]).toEqual([206, 'ftyp']);
    expect(part?.headers.get('content-range')).toBe(`bytes 4-7/${makeFilm().length}`);
    expect((await serve(made.filename, 'bytes=99999999-'))?.status).toBe(416);
    const last = await serve(made.filename, 'bytes=-2');
    expect(last?.headers.get('content-length')).toBe('2');
    const saved = await serve(handout.filename);
    expect(saved?.headers.get('content-disposition')).toContain('attachment');

    await room.ask(
      'PATCH',
      `/recordings/${made.id}`,
      { locale: 'fr' },
      {
        captions: captions.replace('saluent', 'quittent'),
      },
    );
    const said = await serve(shown.recording.captionsFileName);
    expect(await said?.text()).toBe(captions);
  });

  it('keeps its files from being deleted', async () => {
    const made = await film();
    await publishWith({ blockType: 'recording', title: 'Le film', recording: made.id });
    expect((await room.ask('DELETE', `/recordings/${made.id}`)).status).toBe(400);
    const unused = await film();
    expect((await room.ask('DELETE', `/recordings/${unused.id}`)).status).toBe(200);
  });

  it('serves nothing of a draft, but to whoever previews it', async () => {
    const made = await film();
    const id = await room.begin(
      lessonWith({ blockType: 'recording', title: 'Le film', recording: made.id }),
    );
    expect(await serve(made.filename)).toBeNull();
    expect(await serve('../../duo.db')).toBeNull();

    const { mintTicket } = await import('../../src/preview/ticket.ts');
    const { configuration } = await import('../../src/configuration.ts');
    const about = { collection: 'lessons', documentId: id, language: 'fr' } as const;
    const ticket = mintTicket(
      { staffId: room.trainer.id, ...about },
      configuration.payloadSecret,
      new Date(),
    );
    const opened = await room.visitor('GET', `/api/portal/training/preview?ticket=${ticket}`);
    const [, block] = (opened.body as LessonView).blocks;
    if (block?.type !== 'recording') throw new Error('No recording is shown.');
    const { fileName, captionsFileName } = block.recording;
    const ask = (name: string | null) => room.visitor('GET', `/api/portal/training/file/${name}`);
    const seen = await ask(fileName);
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'video/mp4']);
    expect(seen.headers.get('cache-control')).toContain('no-store');
    expect((await ask(captionsFileName)).body).toBe(captions);
    expect((await ask(made.filename)).status).toBe(401);
    expect((await ask(fileName.replace('draft.', 'draft.9'))).status).toBe(401);
  });
});
