import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/admin/export/write-csv.ts';

describe('A file for a spreadsheet', () => {
  it('parts its fields by semicolons, as Excel does in Belgium, and its lines as Windows does', () => {
    const lines = [
      ['Nom', 'Ville'],
      ['Anne', null],
      ['Bart', undefined],
    ];
    expect(writeCsv(lines)).toBe('Nom;Ville\r\nAnne;\r\nBart;\r\n');
  });

  it('quotes what holds a semicolon, a quotation mark or a line’s end', () => {
    expect(writeCsv([['a;b', 'a"b', 'a\r\nb', 'a\nb', 'a,b']])).toBe(
      '"a;b";"a""b";"a\r\nb";"a\nb";a,b\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+32 475 12 34 56', "'+32 475 12 34 56"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', '"\'\r=1+1"'],
    ['\n=1+1', '"\'\n=1+1"'],
    ['a\n=1+1', '"a\n=1+1"'],
    ['a\r=1+1', '"a\r=1+1"'],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
  ])('makes no formula of %j', (typed, written) => {
    expect(writeCsv([[typed]])).toBe(`${written}\r\n`);
  });

  it('leaves a minus or a sign of equality within a text alone', () => {
    expect(writeCsv([['Marie-Anne', '2026-11-23', 'a=b']])).toBe('Marie-Anne;2026-11-23;a=b\r\n');
  });
});
