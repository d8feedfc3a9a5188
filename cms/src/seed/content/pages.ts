import { accessibility } from './pages/accessibility.ts';
import { becomeAMentor } from './pages/become-a-mentor.ts';
import { branchesPage } from './pages/branches.ts';
import { contact } from './pages/contact.ts';
import { home } from './pages/home.ts';
import { howItWorks } from './pages/how-it-works.ts';
import { legal } from './pages/legal.ts';
import { privacy } from './pages/privacy.ts';
import { project } from './pages/project.ts';
import { questions } from './pages/questions.ts';
import { results } from './pages/results.ts';
import { stories } from './pages/stories.ts';
import { why } from './pages/why.ts';
import { youngPeople } from './pages/young-people.ts';
import type { Localized, PageContent, PageKey } from './types.ts';

export const pages: Record<PageKey, Localized<PageContent>> = {
  home,
  project,
  'how-it-works': howItWorks,
  why,
  results,
  stories,
  branches: branchesPage,
  'become-a-mentor': becomeAMentor,
  'young-people': youngPeople,
  questions,
  contact,
  privacy,
  accessibility,
  legal,
};
