import type { LessonView, ModuleView } from '@duo/domain/training/training-view';
import { asVolunteer } from '../../visit/as-volunteer.ts';
import { goTo } from '../../visit/leave.ts';
import type { Visit } from '../../visit/visit.ts';

/** The lessons of a module that are open to the learner, one after the other. */
export interface PrintedModuleView {
  module: ModuleView;
  lessons: LessonView[];
}

export function answerPrintedModule(visit: Visit): Promise<PrintedModuleView | Response> {
  return asVolunteer<PrintedModuleView | Response>(visit, async () => {
    const { course } = await visit.cms.fetchTraining(visit.language);
    const asked = visit.query.get('module');
    const module = course?.modules.find(({ key }) => key === asked);
    if (!module) return goTo(visit, 'training');
    const lessons: LessonView[] = [];
    for (const { key } of module.lessons) {
      const answer = await visit.cms.fetchLesson(key, visit.language);
      if (answer.outcome === 'lesson') lessons.push(answer.lesson);
    }
    return { module, lessons };
  });
}
