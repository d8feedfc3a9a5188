import type { Language } from '@duo/domain/languages/languages';
import { type CertificateFacts, listUnprintableSigns } from '@duo/domain/training/certificate';
import { describe, expect, it } from 'vitest';
import { drawQrCode } from '../../src/training/certificates/pdf/qr-code.ts';
import { renderCertificate } from '../../src/training/certificates/pdf/render-certificate.ts';
import { listFontFiles, splitRuns } from '../../src/training/certificates/pdf/typefaces.ts';
import { readPdf } from './support/read-pdf.ts';

const facts: CertificateFacts = {
  number: '2026-000123',
  code: '7K3MQ2XW9ZB4T6VC0RDN',
  name: 'Marie-Christine Vandenbroucke',
  courseTitle: 'Devenir mentor : la formation',
  language: 'fr',
  completedOn: '2026-11-23',
  hours: 18,
};

const render = (change: Partial<CertificateFacts> = {}) =>
  renderCertificate({
    facts: { ...facts, ...change },
    organisation: 'DUO for a JOB',
    siteUrl: 'https://www.example.org',
  });

describe('The PDF of a certificate', () => {
  it('has the same bytes for the same facts, and others for others', async () => {
    const bytes = await render();
    expect((await render()).equals(bytes)).toBe(true);
    expect((await render({ hours: 19 })).equals(bytes)).toBe(false);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('says to those who have it read to them what it is, in the order of reading', async () => {
    const { texts } = readPdf(await render());
    const said = texts.filter(({ type }) => type !== 'Artifact');
    expect(said.map(({ type, text }) => [type, text.trim()])).toEqual([
      ['H1', 'Attestation de formation'],
      ['P', 'DUO for a JOB atteste que'],
      ['P', 'Marie-Christine Vandenbroucke'],
      ['P', 'a suivi jusqu’au bout la formation'],
      ['P', 'Devenir mentor : la formation'],
      ['P', '18 heures de formation, terminées le 23 novembre 2026.'],
      ['P', 'DUO for a JOB'],
      ['P', 'Attestation n° 2026-000123'],
      ['P', 'Code de vérification 7K3MQ 2XW9Z B4T6V C0RDN'],
      ['P', expect.stringContaining('Tout le monde peut vérifier cette attestation')],
      ['Link', 'www.example.org/fr/certificat'],
      ['Figure', ''],
    ]);
    const adorned = texts.filter(({ type }) => type === 'Artifact');
    expect(adorned.map(({ text }) => text).join('')).toBe('');
  });

  it('is tagged as PDF/UA asks, in its language, with a title', async () => {
    const bytes = await render({ language: 'nl' });
    const source = bytes.toString('latin1');
    const { objects } = readPdf(bytes);
    const all = [...objects.values()].join('\n');
    expect(all).toContain('/Lang (nl)');
    expect(all).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(all).toContain('/Marked true');
    expect(all).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(all).toContain('/DisplayDocTitle true');
    expect(all).toContain('/Tabs /S');
    expect(all).toMatch(/\/S \/Figure[\s\S]*?\/Alt \(QR-code die naar de pagina leidt/);
    const link = [...objects.values()].find((head) => head.includes('/Subtype /Link'));
    expect(link).toContain('/Contents (Dit attest nakijken)');
    expect(all).toContain('/URI (https://www.example.org/nl/certificaat/7k3mq2xw9zb4t6vc0rdn)');
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source).toContain('Opleidingsattest 2026-000123');
  });

  it('brings every font that it uses', async () => {
    const { objects } = readPdf(await render({ name: 'Łukasz Şahin-Đặng' }));
    const heads = [...objects.values()];
    const named = heads.filter((head) => /\/Type \/Font\b/.test(head));
    const described = heads.filter((head) => /\/Type \/FontDescriptor\b/.test(head));
    expect(described.length).toBeGreaterThanOrEqual(4);
    for (const head of described) expect(head).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(named.join()).not.toContain('Helvetica');
    expect(named.filter((head) => head.includes('/Type0')).length).toBe(described.length);
  });

  it('writes names of many languages with their own letters', async () => {
    const name = 'Łukasz Şahin-Đặng Ñúñez Öçalan';
    const { texts } = readPdf(await render({ name }));
    expect(
      texts
        .find(({ text }) => text.includes('ukasz'))
        ?.text.replaceAll(/\s+/g, ' ')
        .trim(),
    ).toBe(name);
  });

  it('has room for the longest name, and ends a title that is too long with an ellipsis', async () => {
    const name = 'Maximiliaan van den '.repeat(10).trim();
    const said = readPdf(
      await render({ name, courseTitle: 'La formation '.repeat(8).trim() }),
    ).texts;
    expect(said.some(({ text }) => text.replaceAll(/\s+/g, ' ').trim() === name)).toBe(true);
    expect(said.some(({ text }) => text.includes('…'))).toBe(false);
    const { texts } = readPdf(await render({ courseTitle: 'La formation '.repeat(40) }));
    expect(texts.filter(({ text }) => text.trim().endsWith('…'))).toHaveLength(1);
  });

  it.each([
    ['fr', 1, '1 heure de formation, terminée le'],
    ['nl', 18, '18 uur opleiding, beëindigd op'],
    ['en', 1, '1 hour of training, finished on'],
  ] as [Language, number, string][])(
    'counts in the words of its language: %s',
    async (language, hours, words) => {
      const { texts } = readPdf(await render({ language, hours }));
      expect(texts.some(({ text }) => text.startsWith(words))).toBe(true);
    },
  );
});

it('a sign that no font has is written without its accents', () => {
  const [run] = splitRuns('title', 'A\u0315');
  expect(run?.text.startsWith('A')).toBe(true);
});

it('a QR code is one path of dark fields', () => {
  expect(drawQrCode('https://www.example.org/fr/certificat/7k3m', 100)).toMatch(/^M0 0h/);
});

it('the PDF has a shape for every sign that the rule of names calls printable', () => {
  const fonts = new Map(listFontFiles().map(({ name, font }) => [name, font]));
  const isThere = (sign: string) =>
    splitRuns('title', sign).every(({ name, text }) =>
      [...text].every((one) => fonts.get(name)?.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
    );
  const points = Array.from({ length: 0x3000 - 0x21 }, (_, index) => 0x21 + index);
  const printable = points
    .map((point) => String.fromCodePoint(point))
    .filter((sign) => !/[\s\p{Default_Ignorable_Code_Point}]/u.test(sign))
    .filter((sign) => listUnprintableSigns(sign).length === 0);
  expect(printable.filter((sign) => !isThere(sign))).toEqual([]);
  expect(printable.length).toBeGreaterThan(650);
});
