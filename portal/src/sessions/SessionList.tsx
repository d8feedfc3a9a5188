import { type SubmitEvent, useState } from 'react';
import type { ListedSession } from './describe-sessions.ts';

interface Props {
  action: string;
  stamp: string;
  sessions: ListedSession[];
  words: { thisOne: string; end: string; ended: string };
}

/**
 * The list of sessions, each with a form of one button. Once its script has come, a session leaves the list
 * without another page; what goes wrong then is left to the plain form.
 */
export function SessionList({ action, stamp, sessions, words }: Props) {
  const [endedIds, setEndedIds] = useState<string[]>([]);
  const shown = sessions.filter(({ id }) => !endedIds.includes(id));

  async function end(event: SubmitEvent<HTMLFormElement>, id: string) {
    const form = event.currentTarget;
    event.preventDefault();
    if (await isEnded(action, new URLSearchParams({ stamp, id }))) setEndedIds([...endedIds, id]);
    else form.submit();
  }

  return (
    <>
      <p className={endedIds.length > 0 ? 'form-notice' : 'visually-hidden'} role="status">
        {endedIds.length > 0 ? words.ended : ''}
      </p>
      <ul className="list sessions">
        {shown.map(({ id, device, isThisOne, started, lastUsed }) => (
          <li key={id}>
            <div>
              <strong id={`device-${id}`}>{device}</strong>{' '}
              {isThisOne && <span className="badge">{words.thisOne}</span>}
              <span>{lastUsed}</span>
              <span>{started}</span>
            </div>
            {!isThisOne && (
              <form method="post" action={action} onSubmit={(event) => end(event, id)}>
                <input type="hidden" name="stamp" value={stamp} />
                <button
                  className="button quiet"
                  type="submit"
                  name="id"
                  value={id}
                  aria-describedby={`device-${id}`}
                >
                  {words.end}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A redirect back to the list is how the portal says that it was done. */
async function isEnded(action: string, body: URLSearchParams): Promise<boolean> {
  try {
    const response = await fetch(action, { method: 'POST', body, redirect: 'manual' });
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
