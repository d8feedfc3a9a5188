import type { Language } from '@duo/domain/languages/languages';
import type { StoryTeaser } from '@duo/domain/testimonials/testimonial';
import { createTranslator } from '@duo/i18n/translate';

/** Who tells a story: the name, or that the person chose to have none here. */
function nameOf(story: StoryTeaser, language: Language): string {
  return story.name ?? createTranslator(language, 'site')('stories.anonymous');
}

// The space before the dot doesn't break, so that no line begins with it.
const separator = '\u00a0· ';

/** Who tells a story, on a line: name, role, city, trade, as far as they are known. */
export function describeTeller(story: StoryTeaser, language: Language): string {
  return [nameOf(story, language), ...factsOf(story, language)].join(separator);
}

/** What is known of the person, the most telling first: role, city, trade. */
function factsOf(story: StoryTeaser, language: Language): string[] {
  const t = createTranslator(language, 'site');
  const roles = {
    mentee: t('stories.mentee'),
    mentor: t('stories.mentor'),
    staff: t('stories.staff'),
  };
  return [roles[story.role], story.branchName, story.sector].filter((fact) => fact !== null);
}
