'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';

/** What the page has to say after an act. */
export interface Announcement {
  tone: 'done' | 'changed';
  message: string;
  /** What had been written in a form whose act was not done, so that it is not lost with the form. */
  kept?: string | undefined;
}

const Announce = createContext<(announcement: Announcement | null) => void>(() => undefined);

/** @returns what says something at the head of the page, where it stays while the page below changes. */
export const useAnnounce = () => useContext(Announce);

interface Props {
  words: { kept: string; close: string };
  children: ReactNode;
}

/** The page's own voice: says what became of an act whose button may be gone afterwards. */
export function Announcer({ words, children }: Props) {
  const [announcement, announce] = useState<Announcement | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (announcement) place.current?.focus();
  }, [announcement]);
  return (
    <Announce value={announce}>
      <div className="act-news" ref={place} role="status" tabIndex={-1}>
        {announcement && (
          <div className={`act-news__card act-news__card--${announcement.tone}`}>
            <p>{announcement.message}</p>
            {announcement.kept && (
              <>
                <p>{words.kept}</p>
                <blockquote>{announcement.kept}</blockquote>
              </>
            )}
            <button
              className="act-button act-button--quiet"
              onClick={() => announce(null)}
              type="button"
            >
              {words.close}
            </button>
          </div>
        )}
      </div>
      {children}
    </Announce>
  );
}
