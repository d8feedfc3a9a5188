import { isLanguage } from '@duo/domain/languages/languages';
import { certificateSlugs } from '@duo/domain/training/certificate-addresses';

/** A path without the code of a certificate: whoever has the code may know whose it is. */
export function hideCode(path: string): string {
  const [before = '', language = '', slug = '', ...typed] = path.toLowerCase().split('/');
  if (!isLanguage(language) || slug !== certificateSlugs[language] || typed.length === 0)
    return path;
  return [before, language, slug, '…'].join('/');
}
