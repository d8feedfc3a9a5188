import type { ReactNode } from 'react';
import type { Reader } from '../../admin/desk/reader.ts';
import { TrainingPages } from './training-pages.tsx';

interface Props {
  reader: Pick<Reader, 't'>;
  title: string;
  /** The address of the page. */
  address: string;
  children?: ReactNode;
}

/** What stands at the top of each page about the training. */
export function TrainingHeader({ reader, title, address, children }: Props) {
  return (
    <header className="training__header">
      <h1>{title}</h1>
      {children}
      <TrainingPages current={address} reader={reader} />
    </header>
  );
}
