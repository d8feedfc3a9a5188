'use client';

import { type FocusEvent, type FormEvent, useEffect, useRef } from 'react';

/** How long after the last choice a form is sent, though nobody has left it. */
const pauseMs = 800;

/** Whether it is something to choose: some browsers never give that the focus, so that nobody leaves it. */
function isChoice(field: EventTarget): boolean {
  if (field instanceof HTMLSelectElement) return true;
  return field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
}

/**
 * Sends a form when its reader leaves it after changing something, or has chosen something; and once more
 * if something was changed while it was being sent.
 */
export function useLeaving(isOn: boolean, isBusy: boolean, send: (form: HTMLFormElement) => void) {
  const isChanged = useRef(false);
  const waiting = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The newest, so that what is sent later says what was seen last.
  const leave = useRef<(form: HTMLFormElement) => void>(() => undefined);
  useEffect(() => {
    leave.current = (form) => {
      if (!isOn || !isChanged.current) return;
      isChanged.current = false;
      if (isBusy) waiting.current = form;
      else send(form);
    };
    const form = waiting.current;
    if (isBusy || !form) return;
    waiting.current = null;
    send(form);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>) => {
      if (!currentTarget.contains(relatedTarget)) leave.current(currentTarget);
    },
    onChange: ({ currentTarget, target }: FormEvent<HTMLFormElement>) => {
      isChanged.current = true;
      clearTimeout(timer.current);
      if (isChoice(target)) timer.current = setTimeout(() => leave.current(currentTarget), pauseMs);
    },
    /** Says that what stands in the form is sent otherwise. */
    settle: () => {
      isChanged.current = false;
    },
  };
}
