import type { Language } from '@duo/domain/languages/languages';
import type { StoryTeaser } from '@duo/domain/testimonials/testimonial';
import { createTranslator } from '@duo/i18n/translate';

/** Who tells a story: the name, or that the person chose to have none here. */
export function nameOf(story: StoryTeaser, language: Language): string {
  return story.name ?? createTranslator(language, 'site')('stories.anonymous');
}

/** What is known of the person, the most telling first: role, city, trade. */
export function factsOf(story: StoryTeaser, language: Language): string[] {
  const t = createTranslator(language, 'site');
  const roles = {
    mentee: t('stories.mentee'),
    mentor: t('stories.mentor'),
    staff: t('stories.staff'),
  };
  return [roles[story.role], story.branchName, story.sector].filter((fact) => fact !== null);
}
