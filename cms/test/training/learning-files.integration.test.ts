import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionSlug } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { signInVolunteer } from '../support/volunteers.ts';
import { addCourse, addEdition } from './support/course.ts';
import { createLearner } from './support/learner.ts';
import { textBlock } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { configuration } = await import('../../src/configuration.ts');
const { nameForPreview } = await import('../../src/published/picture-ticket.ts');
const { nameCaptions } = await import('../../src/training/files/captions.ts');
const { ids } = await addCourse(cms, [{ key: 'm', lessons: [{ key: 'a' }] }]);

const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour\n';

/** A file as its upload leaves it. */
async function keep(collection: CollectionSlug, filename: string, mimeType: string) {
  const directory = path.join(cms.dataDirectory, collection);
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, filename), '0123456789');
  const at = new Date().toISOString();
  const data = { title: filename, filename, mimeType, filesize: 10, createdAt: at, updatedAt: at };
  return (await cms.payload.db.create({ collection, data, req: {} })).id;
}

const film = await keep('recordings', 'meeting.mp4', 'video/mp4');
const handout = await keep('handouts', 'agreement.pdf', 'application/pdf');
await keep('recordings', 'draft-only.mp4', 'video/mp4');
const captionsName = nameCaptions(film, 'fr', captions);
await addEdition(cms, ids.a as number, {
  blocks: [textBlock('a')],
  files: ` recordings/${film}  handouts/${handout} `,
  captions: { [captionsName]: captions },
});

const learner = await createLearner(cms);
const fetchFile = (name: string, headers: Record<string, string> = {}) =>
  learner.portal('GET', `/training/file/${name}`, { headers });

describe('A file of the training', () => {
  it('is sent whole, or the part that a player asks for', async () => {
    const whole = await fetchFile('meeting.mp4');
    expect([whole.status, String(whole.body)]).toEqual([200, '0123456789']);
    const part = await fetchFile('meeting.mp4', { range: 'bytes=2-4' });
    expect([part.status, String(part.body)]).toEqual([206, '234']);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    const end = await fetchFile('meeting.mp4', { range: 'bytes=-3' });
    expect([end.status, String(end.body)]).toEqual([206, '789']);
    const behind = await fetchFile('meeting.mp4', { range: 'bytes=10-' });
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  it('has headers by which it can’t run, be guessed or be kept by others', async () => {
    const { headers } = await fetchFile('meeting.mp4');
    expect(headers.get('content-type')).toBe('video/mp4');
    expect(headers.get('accept-ranges')).toBe('bytes');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toContain('private');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is text for captions, and saved when it is a handout', async () => {
    const text = await fetchFile(captionsName);
    expect(text.headers.get('content-type')).toContain('text/vtt');
    expect(text.body).toBe(captions);
    const page = await fetchFile('agreement.pdf');
    expect(page.headers.get('content-type')).toBe('application/pdf');
    expect(page.headers.get('content-disposition')).toBe('attachment; filename="agreement.pdf"');
  });

  it.each([
    'draft-only.mp4',
    'nothing.mp4',
    'captions-1-fr-0000000000000000.vtt',
    'draft.1.x.y.meeting.mp4',
  ])('is not there by the name %s', async (name) => {
    expect((await fetchFile(name)).status).toBe(404);
  });

  it.each(['..%2Fcms.sqlite', '%2e%2e%2fcms.sqlite'])('is not looked for by %s', async (name) => {
    expect((await fetchFile(name)).status).toBe(400);
  });

  it('is for those who are enrolled, and for nobody else', async () => {
    const volunteer = await signInVolunteer(cms, 'newcomer');
    const path = '/training/file/meeting.mp4';
    expect((await volunteer.portal('GET', path)).status).toBe(404);
    expect((await createClient(cms)('GET', `/api/portal${path}`)).status).toBe(401);
    const trainer = await signIn(cms, 'trainer');
    expect((await trainer.ask('GET', `/api/portal${path}`)).status).toBe(401);
  });

  it('opens by the name of a preview for as long as its trainer may preview', async () => {
    const trainer = await signIn(cms, 'trainer', 'previewing');
    const { payloadSecret } = configuration;
    const name = nameForPreview('draft-only.mp4', trainer.id, payloadSecret, new Date());
    const open = (named: string) => createClient(cms)('GET', `/api/portal/training/file/${named}`);
    expect((await open(name)).status).toBe(200);
    expect((await open(name.replace('draft-only', 'meeting'))).status).toBe(401);
    const editor = await signIn(cms, 'editor');
    const byEditor = nameForPreview('draft-only.mp4', editor.id, payloadSecret, new Date());
    expect((await open(byEditor)).status).toBe(401);
  });
});
