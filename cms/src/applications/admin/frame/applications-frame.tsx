import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { DeskFrame } from '../../../admin/desk/desk-frame.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { findReach } from '../../application-access.ts';
import { NotYours } from './not-yours.tsx';

interface Props {
  view: AdminViewServerProps;
  /** The page of a reader who may read applications. */
  draw: (reader: Reader) => Promise<ReactNode>;
}

/** The frame of each page about applications, for those who read applications. */
export function ApplicationsFrame({ view, draw }: Props) {
  const drawOwn = (reader: Reader) =>
    findReach(reader.req, 'applications') === false ? <NotYours reader={reader} /> : draw(reader);
  return <DeskFrame view={view} className="applications" draw={drawOwn} />;
}
