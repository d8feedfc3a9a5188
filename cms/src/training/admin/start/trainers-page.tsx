import type { ReactNode } from 'react';
import type { Reader } from '../../../admin/desk/reader.ts';
import { TrainingPages } from '../training-pages.tsx';
import { loadTrainingWork } from './load-training-work.ts';
import { TrainingTiles } from './training-tiles.tsx';

interface Props {
  reader: Reader;
  /** What else the reader can do in the admin. */
  children: ReactNode;
}

/** The start page of trainers: what waits for them, and the ways to the training. */
export async function TrainersPage({ reader, children }: Props) {
  const { t, user } = reader;
  return (
    <>
      <header className="start-page__header">
        <p className="start-page__hello">{t('admin.hello', { name: user.name })}</p>
        <h1>{t('admin.waiting.title')}</h1>
        <TrainingTiles reader={reader} work={await loadTrainingWork(reader)} />
        <TrainingPages reader={reader} />
      </header>
      <p className="start-page__lead">{t('admin.welcome.trainer')}</p>
      {children}
    </>
  );
}
