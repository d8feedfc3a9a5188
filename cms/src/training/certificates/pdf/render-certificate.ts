import { type CertificateFacts, writeCertificateCode } from '@duo/domain/training/certificate';
import { certificatePath } from '@duo/domain/training/certificate-addresses';
import { formatDate } from '@duo/i18n/format';
import { createTranslator, type Translate } from '@duo/i18n/translate';
import { palette } from '@duo/ui/drawings/palette';
import PDFDocument from 'pdfkit';
import { bandHeight, drawGround, left } from './page-drawing.ts';
import { fitBest, fitText, type Line, registerFonts, writeLine } from './page-text.ts';
import { drawQrCode } from './qr-code.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Pdf['struct']>;

/** What is printed. */
export interface Printed {
  facts: CertificateFacts;
  /** Who issued it. */
  organisation: string;
  /** Of the site, without a slash at its end. */
  siteUrl: string;
}

interface Page extends Printed {
  pdf: Pdf;
  root: Element;
  t: Translate<'cms'>;
}

const { ink, leafDeep } = palette;
const soft = '#4a5468';
const qrSize = 104;
const nameWidth = 470;

function openPdf({ facts, organisation }: Printed, t: Translate<'cms'>): Pdf {
  return new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: facts.language,
    // Without it, a font that is not embedded would come first.
    font: null as unknown as string,
    info: {
      Title: `${t('certificate.title')} ${facts.number}`,
      Author: organisation,
      // The same facts give the same bytes.
      CreationDate: new Date(`${facts.completedOn}T12:00:00Z`),
    },
  });
}

/** One element of the page's structure, with its lines. */
function addLines({ pdf, root }: Page, type: 'H1' | 'P', lines: readonly Line[]): void {
  const element = pdf.struct(type, {}, () => {
    for (const [index, line] of lines.entries()) {
      const isLast = index === lines.length - 1;
      writeLine(pdf, isLast ? line : { ...line, text: `${line.text} ` });
    }
  });
  root.add(element);
}

function addStatement(page: Page): void {
  const { facts, organisation, t } = page;
  const { language, hours } = facts;
  const title = { face: 'title', size: 21, colour: leafDeep } as const;
  const said = { face: 'text', size: 15, colour: soft } as const;
  addLines(page, 'H1', [{ ...title, x: left, y: 92, text: t('certificate.title') }]);
  const states = t('certificate.states', { organisation });
  addLines(page, 'P', [{ ...said, x: left, y: 138, text: states }]);
  addName(page);
  addLines(page, 'P', [{ ...said, x: left, y: 322, text: t('certificate.followed') }]);
  addCourse(page);
  const when = t('certificate.when', { hours, date: formatDate(facts.completedOn, language) });
  addLines(page, 'P', [{ face: 'title', size: 14, colour: soft, x: left, y: 390, text: when }]);
}

/** As large as it fits; the lowest line always stands at one place. */
function addName(page: Page): void {
  const set = { face: 'title', size: 46, colour: ink } as const;
  const { style, lines } = fitBest(page.pdf, page.facts.name, [
    { style: set, width: nameWidth, maxLines: 2, minSize: 20 },
    { style: { ...set, size: 22 }, width: nameWidth, maxLines: 4, minSize: 12 },
  ]);
  const height = style.size * 1.08;
  const last = lines.length === 1 ? 232 : 250;
  const first = last - height * (lines.length - 1);
  addLines(
    page,
    'P',
    lines.map((text, index) => ({ ...style, x: left, y: first + index * height, text })),
  );
}

/** In one line, or in two small ones. */
function addCourse(page: Page): void {
  const { pdf, facts } = page;
  const set = { face: 'title', size: 27, colour: ink } as const;
  const { style, lines } = fitBest(pdf, facts.courseTitle, [
    { style: set, width: 700, maxLines: 1, minSize: 17 },
    { style: { ...set, size: 16 }, width: 700, maxLines: 2, minSize: 11 },
  ]);
  const top = lines.length === 1 ? 357 : 347;
  addLines(
    page,
    'P',
    lines.map((text, index) => ({ ...style, x: left, y: top + index * style.size * 1.15, text })),
  );
}

function addDetails(page: Page): void {
  const { facts, organisation, t, pdf } = page;
  const top = pdf.page.height - bandHeight;
  const plain = { face: 'text', size: 11.5, colour: soft } as const;
  const strong = { face: 'strong', size: 15, colour: ink } as const;
  const name = { face: 'title', size: 15, colour: ink } as const;
  addLines(page, 'P', [{ ...name, x: left + 46, y: top + 43, text: organisation }]);
  const number = t('certificate.number', { number: facts.number });
  addLines(page, 'P', [{ ...plain, face: 'title', x: left, y: top + 82, text: number }]);
  addLines(page, 'P', [
    { ...plain, x: left, y: top + 104, text: t('certificate.code') },
    { ...strong, x: left, y: top + 124, text: writeCertificateCode(facts.code) },
  ]);
}

function addQrCode(page: Page, url: string): void {
  const { pdf, root, t } = page;
  const x = pdf.page.width - left - qrSize;
  const y = pdf.page.height - bandHeight + (bandHeight - qrSize) / 2;
  const figure = pdf.struct(
    'Figure',
    {
      alt: t('certificate.qr'),
      bbox: [x - 12, y - 12, x + qrSize + 12, y + qrSize + 12],
      placement: 'Block',
    } as object,
    () => {
      pdf.roundedRect(x - 12, y - 12, qrSize + 24, qrSize + 24, 12).fill('#ffffff');
      pdf.save().translate(x, y).path(drawQrCode(url, qrSize)).fill(ink).restore();
    },
  );
  root.add(figure);
}

function addVerification(page: Page, url: string): void {
  const { pdf, root, t, siteUrl, facts } = page;
  const x = left + 268;
  const top = pdf.page.height - bandHeight;
  const plain = { face: 'text', size: 11.5, colour: soft } as const;
  const { lines } = fitText(pdf, t('certificate.verify'), {
    style: plain,
    width: 250,
    maxLines: 3,
    minSize: 9,
  });
  addLines(
    page,
    'P',
    lines.map((text, index) => ({ ...plain, x, y: top + 82 + index * 16, text })),
  );
  const address = `${new URL(siteUrl).host}${certificatePath(facts.language)}`;
  const shown = fitText(pdf, address, {
    style: { face: 'strong', size: 12, colour: leafDeep },
    width: 250,
    maxLines: 1,
    minSize: 7,
  });
  const {
    style,
    lines: [text = ''],
  } = shown;
  const y = top + 82 + lines.length * 16 + 6;
  const paragraph = pdf.struct('P');
  root.add(paragraph);
  const link = pdf.struct('Link');
  paragraph.add(link);
  link.add(() => {
    const width = writeLine(pdf, { ...style, x, y, text });
    const Contents = new String(t('certificate.link'));
    pdf.link(x, y - style.size, width, style.size * 1.3, url, {
      structParent: link,
      Contents,
    } as object);
  });
  link.end();
  paragraph.end();
}

async function readBytes(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of pdf) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/**
 * Makes the PDF of a certificate: one page, tagged for those who have it read to them (PDF/UA-1), with all of
 * its fonts. The same facts give the same bytes.
 */
export async function renderCertificate(printed: Printed): Promise<Buffer> {
  const { facts, siteUrl } = printed;
  const t = createTranslator(facts.language, 'cms');
  const pdf = openPdf(printed, t);
  registerFonts(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const page = { ...printed, pdf, root, t };
  const url = `${siteUrl}${certificatePath(facts.language, facts.code)}`;
  drawGround(pdf);
  addStatement(page);
  addDetails(page);
  addVerification(page, url);
  addQrCode(page, url);
  root.end();
  pdf.end();
  return readBytes(pdf);
}
