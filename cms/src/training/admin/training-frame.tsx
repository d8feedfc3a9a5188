import { reachOf } from '@duo/domain/accounts/permissions';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { actorOf } from '../../accounts/actor.ts';
import { DeskFrame } from '../../admin/desk/desk-frame.tsx';
import type { Reader } from '../../admin/desk/reader.ts';

interface Props {
  view: AdminViewServerProps;
  /** The page of a reader who sees to the training. */
  draw: (reader: Reader) => Promise<ReactNode>;
}

function NotYours({ reader: { t } }: { reader: Reader }) {
  return (
    <section className="training__plain">
      <h1>{t('training.notYours.title')}</h1>
      <p>{t('training.notYours')}</p>
    </section>
  );
}

/** The frame of each page about the training, for trainers and admins. */
export function TrainingFrame({ view, draw }: Props) {
  const drawOwn = (reader: Reader) =>
    reachOf(actorOf(reader.req), 'lessons', 'read') === 'all' ? (
      draw(reader)
    ) : (
      <NotYours reader={reader} />
    );
  return <DeskFrame view={view} className="training" draw={drawOwn} />;
}
