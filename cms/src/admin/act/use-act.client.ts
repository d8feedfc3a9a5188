'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import type { ActAnswer } from './act-answer.ts';
import { makeAttempt } from './make-attempt.client.ts';
import { usePageLoading } from './page-loading.client.tsx';
import { sendAct } from './send-act.client.ts';

interface ActOptions {
  isAttempt: boolean;
  /** Whether it decides on what the page shows, so that it is held while another act is still to be shown. */
  isOnWhatIsShown: boolean;
}

export interface ActState {
  isBusy: boolean;
  /** What became of the last one; null before it, and while one is under way. */
  answer: ActAnswer | null;
}

/**
 * Sends acts one at a time: a second press while one is under way, or while the page that it led to is
 * being loaded, does nothing. A failed act keeps its attempt, so that trying again does it once.
 */
export function useAct(address: string, { isAttempt, isOnWhatIsShown }: ActOptions) {
  const router = useRouter();
  const page = usePageLoading();
  const isUnderWay = useRef(false);
  const attempt = useRef('');
  const [isSending, setIsSending] = useState(false);
  const [isReloading, startReloading] = useTransition();
  const isLoading = isOnWhatIsShown ? page.isLoading : isReloading;
  const [answer, setAnswer] = useState<ActAnswer | null>(null);

  const load = (go: () => void) => startReloading(() => page.startLoading(go));
  const act = async (body: object): Promise<ActAnswer | null> => {
    if (isUnderWay.current || isLoading) return null;
    isUnderWay.current = true;
    setIsSending(true);
    setAnswer(null);
    if (isAttempt) attempt.current ||= makeAttempt();
    const came = await sendAct(address, isAttempt ? { ...body, attempt: attempt.current } : body);
    if (came.outcome === 'done') attempt.current = '';
    if (came.outcome !== 'failed') load(() => router.refresh());
    setAnswer(came);
    setIsSending(false);
    isUnderWay.current = false;
    return came;
  };
  const state: ActState = { isBusy: isSending || isLoading, answer };
  return { act, state, openPage: (target: string) => load(() => router.push(target)) };
}
