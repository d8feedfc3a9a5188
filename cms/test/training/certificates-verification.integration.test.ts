import { writeCertificateCode } from '@duo/domain/training/certificate';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { createVerifier, download, makeAll, openGraduation } from './support/graduates.ts';
import { createLearner } from './support/learner.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { graduate, certificatesOf, newRequest } = await openGraduation(cms);
const { keepSigningKey } = await import('../../src/training/certificates/signing-key.ts');
await keepSigningKey(await newRequest());
const trainer = await signIn(cms, 'trainer');
const verify = createVerifier(cms);

const reissue = (ask: typeof trainer.ask, id: number | string, body: object) =>
  ask('POST', `/api/certificates/${id}/reissue`, { body });
const correction = { name: 'Marie Lambert-Đặng', reason: 'Le nom était incomplet.' };

describe('A code', () => {
  it('tells name, course and day of its certificate, and nothing else', async () => {
    const { certificate } = await graduate();
    const { name, courseTitle, completedOn, code } = certificate;
    const valid = { outcome: 'valid', name, courseTitle, completedOn };
    expect((await verify(code)).body).toEqual(valid);
    expect((await verify(code.toLowerCase())).body).toEqual(valid);
    expect((await verify(` ${writeCertificateCode(code)}`)).body).toEqual(valid);
  });

  it.each(['', '7K3M', '0'.repeat(20), 'x'.repeat(5_000), '%', '{"$ne":1}'])(
    'that nobody was given is unknown: %s',
    async (code) => {
      expect((await verify(code)).body).toEqual({ outcome: 'unknown' });
    },
  );

  it('can be asked about so often by one client, whoever asks besides', async () => {
    const { certificate } = await graduate();
    const busy = createVerifier(cms, '203.0.113.50');
    const answers = [];
    for (let index = 0; index < 32; index += 1) answers.push(await busy(certificate.code));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { outcome: 'wait' } });
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await createVerifier(cms, '203.0.113.51')(certificate.code)).status).toBe(200);
  });

  it('asked about past the site counts for whoever asks, whatever a header says', async () => {
    const ask = createClient(cms);
    const statuses = [];
    for (let index = 0; index < 31; index += 1) {
      const headers = { 'x-client-address': `198.51.100.${index}`, 'x-forwarded-for': '1.2.3.4' };
      statuses.push((await ask('GET', '/api/published/certificate?code=a', { headers })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('A name that is corrected', () => {
  it('brings a new certificate, and revokes the old one', async () => {
    const { learner, certificate } = await graduate();
    await makeAll(cms);
    const { bytes: before } = await download(cms, learner, 'certificate');
    const answer = await reissue(trainer.ask, certificate.id, correction);
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'reissued' } });
    const [old, issued] = await certificatesOf(learner);
    expect(old).toMatchObject({
      number: certificate.number,
      name: certificate.name,
      badge: certificate.badge,
      revokedBy: String(trainer.id),
      reason: correction.reason,
      replacedBy: issued?.number,
    });
    expect(issued).toMatchObject({
      name: correction.name,
      courseTitle: certificate.courseTitle,
      completedOn: certificate.completedOn,
      hours: certificate.hours,
      revokedAt: null,
    });
    expect(issued?.code).not.toBe(certificate.code);
    expect((await verify(certificate.code)).body).toMatchObject({
      outcome: 'revoked',
      name: 'Marie Lambert',
    });
    expect((await verify(issued?.code ?? '')).body).toMatchObject({
      outcome: 'valid',
      name: correction.name,
    });
    await makeAll(cms);
    const { bytes: after } = await download(cms, learner, 'certificate');
    expect(after.equals(before)).toBe(false);
    expect((await learner.course()).certificate).toMatchObject({ number: issued?.number });
  });

  it('brings one, however often the button is pressed', async () => {
    const { learner, certificate } = await graduate();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => reissue(trainer.ask, certificate.id, correction)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    expect(await certificatesOf(learner)).toHaveLength(2);
  });

  it('is for admins and trainers to correct, with a name and a reason', async () => {
    const { learner, certificate } = await graduate();
    for (const role of ['coordinator', 'editor'] as const) {
      const { ask } = await signIn(cms, role);
      expect((await reissue(ask, certificate.id, correction)).status).toBe(403);
    }
    expect((await reissue(learner.ask, certificate.id, correction)).status).toBe(403);
    expect((await reissue(createClient(cms), certificate.id, correction)).status).toBe(403);
    for (const wrong of [
      {},
      { name: ' ', reason: 'x' },
      { name: 'x' },
      { name: 'a\u0000', reason: 'x' },
    ]) {
      expect((await reissue(trainer.ask, certificate.id, wrong)).status).toBe(400);
    }
    expect((await reissue(trainer.ask, 999_999, correction)).status).toBe(409);
    expect(await certificatesOf(learner)).toHaveLength(1);
  });
});

describe('A certificate that is revoked', () => {
  it('is not valid any more, and its holder has none', async () => {
    const { learner, certificate } = await graduate();
    const revoke = () =>
      trainer.ask('POST', `/api/certificates/${certificate.id}/revoke`, {
        body: { reason: 'Erreur' },
      });
    expect((await revoke()).status).toBe(200);
    expect((await revoke()).status).toBe(409);
    expect((await verify(certificate.code)).body.outcome).toBe('revoked');
    expect((await learner.course()).certificate).toBeNull();
    expect((await download(cms, learner, 'badge')).response.status).toBe(404);
    const { docs } = await payload.find({
      collection: 'audit',
      where: { aboutId: { equals: String(certificate.id) }, act: { equals: 'certificateRevoked' } },
      overrideAccess: true,
    });
    expect(docs).toHaveLength(1);
  });

  it('shows staff neither code nor badge', async () => {
    const { certificate } = await graduate();
    const { body } = await trainer.ask('GET', `/api/certificates/${certificate.id}`);
    expect(body).toMatchObject({ number: certificate.number });
    expect(JSON.stringify(body)).not.toContain(certificate.code);
    expect(body).not.toHaveProperty('badge');
    const asked = `/api/certificates?where[code][equals]=${certificate.code}`;
    expect((await trainer.ask('GET', asked)).status).toBe(400);
  });
});

describe('The badge', () => {
  it('is verified by the keys that the site publishes', async () => {
    const { learner, certificate } = await graduate();
    const { response, bytes } = await download(cms, learner, 'badge');
    expect(response.headers.get('content-type')).toBe('application/jwt');
    const { body: keys } = await createClient(cms)('GET', '/api/published/jwks');
    expect(JSON.stringify(keys)).not.toMatch(/"[dpq]":/);
    const { payload: badge, protectedHeader } = await jwtVerify(
      bytes.toString(),
      createLocalJWKSet(keys),
      { issuer: 'http://localhost:3000', algorithms: ['RS256'] },
    );
    const id = `http://localhost:3000/fr/certificat/${certificate.code.toLowerCase()}`;
    expect(Object.keys(protectedHeader).sort()).toEqual(['alg', 'kid', 'typ']);
    expect(protectedHeader.kid).toContain('http://localhost:3000/.well-known/jwks.json#');
    expect(badge).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      iss: 'http://localhost:3000',
      jti: id,
      id,
      sub: `${id}#holder`,
      issuer: { id: 'http://localhost:3000', type: ['Profile'] },
      credentialSubject: {
        id: `${id}#holder`,
        type: ['AchievementSubject'],
        identifier: [{ identityHash: 'Marie Lambert', identityType: 'name', hashed: false }],
        achievement: { type: ['Achievement'], name: 'Devenir mentor' },
      },
    });
    expect(new Date((badge.nbf ?? 0) * 1000).toISOString()).toBe(badge.validFrom);
    expect(bytes.toString()).not.toContain(Buffer.from(learner.email).toString('base64url'));
  });

  it('is not verified once a sign of it is changed', async () => {
    const { certificate } = await graduate();
    const { body: keys } = await createClient(cms)('GET', '/api/published/jwks');
    const [header, said = '', signature] = certificate.badge.split('.');
    const forged = JSON.parse(Buffer.from(said, 'base64url').toString());
    forged.credentialSubject.identifier[0].identityHash = 'Somebody Else';
    const claims = Buffer.from(JSON.stringify(forged)).toString('base64url');
    await expect(
      jwtVerify(`${header}.${claims}.${signature}`, createLocalJWKSet(keys)),
    ).rejects.toThrow('signature');
  });

  it('stays verifiable after its key was replaced', async () => {
    const { certificate } = await graduate();
    const { generateKeyPairSync } = await import('node:crypto');
    const { exportJWK } = await import('jose');
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = {
      ...(await exportJWK(publicKey)),
      kid: 'http://localhost:3000/.well-known/jwks.json#new',
    };
    const usedSince = '2099-01-01T00:00:00.000Z';
    await payload.db.create({
      collection: 'signing-keys',
      data: { thumbprint: 'new', jwk, usedSince },
      req: {},
    });
    await keepSigningKey(await newRequest());
    const { body: keys } = await createClient(cms)('GET', '/api/published/jwks');
    expect(keys.keys).toHaveLength(2);
    expect(keys.keys[0].kid).toBe(jwk.kid);
    expect(decodeProtectedHeader(certificate.badge).kid).toBe(keys.keys[1].kid);
    await jwtVerify(certificate.badge, createLocalJWKSet(keys));
  });

  it('is for its holder alone', async () => {
    const other = await createLearner(cms);
    expect((await download(cms, other, 'badge')).response.status).toBe(404);
    expect((await download(cms, { token: 'none' }, 'badge')).response.status).toBe(401);
  });
});
