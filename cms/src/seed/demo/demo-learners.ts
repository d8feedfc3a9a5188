import type { DemoLearner } from './demo-learner.ts';
import { bernadette } from './learners/bernadette.ts';
import { hilde } from './learners/hilde.ts';
import { karim } from './learners/karim.ts';
import { monique } from './learners/monique.ts';
import { peter } from './learners/peter.ts';
import { willem } from './learners/willem.ts';

/** People who have come as far in the course as one can come: from a first lesson to the certificate. */
export const demoLearners: DemoLearner[] = [monique, willem, bernadette, hilde, peter, karim];
