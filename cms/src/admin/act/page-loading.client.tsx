'use client';

import { createContext, type ReactNode, useContext, useMemo, useTransition } from 'react';

/** Whether the page is being loaded anew after an act, and the way to have it so. */
export interface PageLoading {
  isLoading: boolean;
  startLoading: (load: () => void) => void;
}

const Loading = createContext<PageLoading>({ isLoading: false, startLoading: (load) => load() });

export const usePageLoading = () => useContext(Loading);

/** Around a page: lets each form know that another one's act is still to be shown. */
export function LoadingPage({ children }: { children: ReactNode }) {
  const [isLoading, startLoading] = useTransition();
  const loading = useMemo(() => ({ isLoading, startLoading }), [isLoading]);
  return <Loading value={loading}>{children}</Loading>;
}
