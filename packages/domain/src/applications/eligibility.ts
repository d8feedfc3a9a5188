import { z } from 'zod';

/** The four questions before any account. All are answered by yes or no, but the city. */
export const eligibilitySchema = z.object({
  age: z.enum(['yes', 'no'], 'age.missing'),
  city: z.string('city.missing').min(1, 'city.missing').max(40, 'city.missing'),
  time: z.enum(['yes', 'no'], 'time.missing'),
  language: z.enum(['yes', 'no'], 'language.missing'),
});
export type Eligibility = z.output<typeof eligibilitySchema>;

export type EligibilityProblem =
  | 'age.missing'
  | 'city.missing'
  | 'time.missing'
  | 'language.missing';

/** What stands for a city where the association has no office. */
export const otherCity = 'other';

/** Why somebody can't become a mentor now. */
export const ineligibilities = ['tooYoung', 'noOffice', 'noTime', 'noLanguage'] as const;
export type Ineligibility = (typeof ineligibilities)[number];

/** What keeps somebody from applying; empty for who may. Source: the programme's rules for mentors. */
export function listIneligibilities({ age, city, time, language }: Eligibility): Ineligibility[] {
  const found: Record<Ineligibility, boolean> = {
    tooYoung: age === 'no',
    noOffice: city === otherCity,
    noTime: time === 'no',
    noLanguage: language === 'no',
  };
  return ineligibilities.filter((name) => found[name]);
}
