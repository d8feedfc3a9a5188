import { type Language, languages } from '@duo/domain/languages/languages';
import { findGaps } from '@duo/domain/training/gate/publish-gate';
import { questionKinds } from '@duo/domain/training/lesson';
import { listUnansweredQuestions, markQuiz, type QuizAnswers } from '@duo/domain/training/marking';
import { answerRightly } from '@duo/domain/training/right-answers';
import { findScenarioFaults, followPath, isEnd } from '@duo/domain/training/scenario';
import { compareKeys, listKeys } from '@duo/domain/training/structure';
import { describe, expect, test } from 'vitest';
import { course } from '../../src/seed/content/course/course.ts';
import {
  countWords,
  everyBlock,
  everyLesson,
  everyQuiz,
  everyScenario,
  isRead,
  lessons,
  listExercisesOf,
  listStrings,
  named,
  structural,
  toContent,
  toDraft,
} from './support/read-course.ts';

describe('the course', () => {
  test('has four modules of four lessons, one after the other', () => {
    expect(course.order).toBe('sequential');
    expect(course.modules.map((module) => module.lessons.length)).toEqual([4, 4, 4, 4]);
  });

  test('asks for the first module before the second and third, and for these before the fourth', () => {
    const [first, second, third, fourth] = course.modules;
    expect(first?.after).toEqual([]);
    expect(second?.after).toEqual([first?.key]);
    expect(third?.after).toEqual([first?.key]);
    expect(fourth?.after).toEqual([second?.key, third?.key]);
  });

  test('gives every module and lesson an address of its own', () => {
    const keys = [...course.modules, ...lessons].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });

  test('says for each lesson that it takes from 8 to 20 minutes', () => {
    expect(lessons.filter(({ minutes }) => minutes < 8 || minutes > 20)).toEqual([]);
  });

  test('uses every kind of block and every kind of question', () => {
    expect(new Set(everyBlock.map(({ block }) => block.type))).toEqual(
      new Set([
        ...['text', 'callout', 'keyPoints', 'picture', 'recording', 'download', 'accordion'],
        ...['quiz', 'reflection', 'scenario'],
      ]),
    );
    const kinds = everyQuiz.flatMap(({ quiz }) => quiz.questions.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(questionKinds));
  });
});

describe('three languages', () => {
  test.each(everyLesson)('the gate finds nothing missing in $name', ({ lesson, language }) => {
    const source = language === 'fr' ? null : toContent(lesson, 'fr');
    expect(findGaps(toDraft(lesson, language), { hasEdition: false, source })).toEqual([]);
  });

  test.each(lessons)('$key has the same keys in each language', (lesson) => {
    for (const language of languages) {
      const difference = compareKeys(toContent(lesson, 'fr'), toContent(lesson, language));
      expect(difference, language).toEqual({ lacking: [], surplus: [] });
    }
  });

  test.each(lessons)(
    '$key has the same blocks and the same right answers in each language',
    (lesson) => {
      const isShared = ({ path }: { path: string }) => structural.test(path) || named.test(path);
      const outline = (language: Language) => ({
        strings: listStrings(lesson.texts[language].blocks, ['']).filter(isShared),
        marks: JSON.stringify(lesson.texts[language].blocks).match(
          /"(isRight|isTrue|grade|passPercent|tries)":[^,}]+/g,
        ),
      });
      expect(outline('nl')).toEqual(outline('fr'));
      expect(outline('en')).toEqual(outline('fr'));
    },
  );

  test('keys are six letters and digits, each once in the whole course, that count nothing', () => {
    const keys = lessons.flatMap((lesson) => {
      const listed = listKeys(toContent(lesson, 'fr')).flatMap((path) => path.split('/').at(-1));
      return listed.filter((key) => key !== undefined);
    });
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => !/^(?=.*[a-z])[a-z0-9]{6}$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('no lesson is too short to be worth its minutes', () => {
    for (const { name, lesson, language } of everyLesson) {
      const { blocks } = lesson.texts[language];
      const exercises = listExercisesOf(blocks);
      const told = blocks.filter((block) => !exercises.some((exercise) => exercise === block));
      expect(countWords(told), name).toBeGreaterThanOrEqual(exercises.length > 0 ? 150 : 250);
    }
  });

  test('no text of one language was left in another', () => {
    const texts = (language: Language) =>
      lessons.flatMap((lesson) =>
        listStrings(lesson.texts[language], [''])
          .filter(isRead)
          .map(({ text }) => text)
          .filter((text) => text.length > 40),
      );
    const french = new Set(texts('fr'));
    const dutch = new Set(texts('nl'));
    expect(texts('nl').filter((text) => french.has(text))).toEqual([]);
    expect(texts('en').filter((text) => french.has(text) || dutch.has(text))).toEqual([]);
  });
});

describe('exercises', () => {
  test.each(everyQuiz)(
    'the right answers to the quiz of $name are worth everything',
    ({ quiz }) => {
      const answers: QuizAnswers = Object.fromEntries(
        quiz.questions.map((question) => [question.key, answerRightly(question)]),
      );
      expect(listUnansweredQuestions(quiz, answers)).toEqual([]);
      expect(markQuiz(quiz, answers)).toMatchObject({ percent: 100, hasPassed: true });
    },
  );

  test('a quiz has three to five questions, a pass mark from 60 to 80, and no end of tries or three', () => {
    expect(everyQuiz.length).toBe(6 * languages.length);
    for (const { name, quiz } of everyQuiz) {
      expect(quiz.questions.length, name).toBeGreaterThanOrEqual(3);
      expect(quiz.questions.length, name).toBeLessThanOrEqual(5);
      expect(quiz.passPercent, name).toBeGreaterThanOrEqual(60);
      expect(quiz.passPercent, name).toBeLessThanOrEqual(80);
      expect([null, 3], name).toContain(quiz.tries);
    }
  });

  test('what is to be put in order is not shown in its order already, nor pairs beside each other', () => {
    for (const { name, quiz } of everyQuiz) {
      for (const question of quiz.questions) {
        let keys: string[] = [];
        if (question.kind === 'order') keys = question.items.map(({ key }) => key);
        if (question.kind === 'match') keys = question.pairs.map(({ rightKey }) => rightKey);
        if (keys.length > 0) expect(keys.toSorted(), name).not.toEqual(keys);
      }
    }
  });

  test('the right option does not always stand in the same place', () => {
    const places = everyQuiz.flatMap(({ quiz }) =>
      quiz.questions.flatMap((question) => {
        if (question.kind === 'one') return question.options.findIndex(({ isRight }) => isRight);
        if (question.kind !== 'situation') return [];
        return question.options.findIndex(({ grade }) => grade === 100);
      }),
    );
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  test('two reflections wait for the trainer, one is done when handed in', () => {
    const french = listExercisesOf(lessons.flatMap(({ texts }) => texts.fr.blocks));
    const rules = french.flatMap((exercise) =>
      exercise.type === 'reflection' ? [exercise.completeWhen] : [],
    );
    expect(rules.toSorted()).toEqual(['approved', 'approved', 'handedIn']);
  });

  test.each(everyScenario)(
    'every way through the scenario of $name comes to an end',
    ({ scenario }) => {
      expect(findScenarioFaults(scenario)).toEqual({ lost: [], unreachable: [], endless: [] });
      expect(scenario.situations.length).toBeGreaterThanOrEqual(4);
      expect(scenario.situations.length).toBeLessThanOrEqual(6);
      expect(scenario.ends.map(({ judgement }) => judgement)).toEqual(['good', 'mixed', 'poor']);
      // No choice leads back: as many steps as there are situations always reach an end.
      const walk = (path: string[]): void => {
        const at = followPath(scenario, path);
        if (at !== null && isEnd(scenario, at)) return;
        expect(path.length).toBeLessThan(scenario.situations.length);
        const situation = scenario.situations.find(({ key }) => key === at);
        for (const { key } of situation?.choices ?? []) walk([...path, key]);
      };
      walk([]);
    },
  );

  test('there are two scenarios', () => {
    expect(everyScenario.length).toBe(2 * languages.length);
  });
});
