import { describe, expect, it } from 'vitest';
import {
  certificateCodeForm,
  makeCertificateCode,
  readCertificateCode,
  writeCertificateCode,
  writeCertificateNumber,
} from '../../src/training/certificate.ts';
import {
  certificatePath,
  findCertificatePlace,
  listCertificatePaths,
} from '../../src/training/certificate-addresses.ts';

const code = '7K3MQ2XW9ZB4T6VC0RDN';

describe('The code of a certificate', () => {
  it('has 100 bits, of which each byte gives five', () => {
    const bytes = Uint8Array.from({ length: 20 }, (_, index) => index * 13);
    expect(makeCertificateCode(bytes)).toMatch(certificateCodeForm);
    expect(new Set(Array.from({ length: 256 }, (_, byte) => byte % 32)).size).toBe(32);
  });

  it('is read as people type it from paper', () => {
    expect(readCertificateCode('7k3mq 2xw9z b4t6v cordn')).toBe(code);
    expect(readCertificateCode(writeCertificateCode(code))).toBe(code);
    expect(readCertificateCode('1LI0O-11111-11111-11111')).toBe('11100111111111111111');
    for (const text of ['', '7K3M', `${code}A`, 'U'.repeat(20)]) {
      expect(readCertificateCode(text)).toBeNull();
    }
  });
});

it('a number says the year and counts', () => {
  expect(writeCertificateNumber('2026', 123)).toBe('2026-000123');
});

describe('The page on which a certificate is verified', () => {
  it('has an address in each language, in small letters', () => {
    expect(certificatePath('fr', code)).toBe(`/fr/certificat/${code.toLowerCase()}`);
    expect(listCertificatePaths().map(({ path }) => path)).toEqual([
      '/fr/certificat',
      '/nl/certificaat',
      '/en/certificate',
    ]);
  });

  it.each([
    ['/fr/certificat', { language: 'fr', typed: null }],
    ['/nl/certificaat/abc', { language: 'nl', typed: 'abc' }],
    ['/nl/certificat', null],
    ['/fr/certificat/', null],
    ['/fr/certificat/a/b', null],
    ['/fr', null],
    ['/de/certificat', null],
  ])('is recognised by its path: %s', (path, place) => {
    expect(findCertificatePlace(path)).toEqual(place);
  });
});
