import type { ApplicationView } from '@duo/domain/applications/application-view';

/** Whether there is a form for a message: what was typed stays, even when the application has ended meanwhile. */
export function showsMessageForm({ mayDo }: ApplicationView, text: string): boolean {
  return mayDo.includes('write') || text !== '';
}
