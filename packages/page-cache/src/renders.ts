import { describeError, type Log } from '@duo/web-edge/event-log';
import { encodeBody, isCompressible, keepIdentity } from './compression.ts';
import { withDeadline } from './deadline.ts';
import type { AskOrigin } from './origin.ts';
import { buildPage, contentTypeOf, type Page } from './page.ts';
import type { PageStore } from './page-store.ts';
import type { PurgeLog, PurgeVerdict } from './purge-log.ts';
import { type AnswerUse, type RenderedAnswer, readAnswer } from './rendered-answer.ts';

export interface RenderOutcome extends PurgeVerdict {
  readonly use: AnswerUse;
  /** What the origin answered, ready to send; null when it threw or took too long. */
  readonly page: Page | null;
}

export interface Render {
  readonly outcome: Promise<RenderOutcome>;
}

export interface RendersOptions {
  readonly askOrigin: AskOrigin;
  readonly timeoutMs: number;
  readonly store: PageStore;
  readonly purgeLog: PurgeLog;
  readonly log: Log;
}

/** Runs the renders: one for all who wait for a key, stored only if no purge concerned it. */
export class Renders {
  readonly #options: RendersOptions;
  readonly #joinable = new Map<string, Render>();

  constructor(options: RendersOptions) {
    this.#options = options;
  }

  /** How many purges there have been: a reader's place among them. */
  get purgeSequence(): number {
    return this.#options.purgeLog.sequence;
  }

  /** The render that runs for this key, else a new one, which the caller `leads`. */
  join(key: string, requestId: string): { render: Render; leads: boolean } {
    const running = this.#joinable.get(key);
    if (running) return { render: running, leads: false };
    const render: Render = { outcome: this.#run(key, requestId, () => this.#leave(key, render)) };
    this.#joinable.set(key, render);
    return { render, leads: true };
  }

  /** A render for one reader, whose answer is neither shared nor stored. */
  runAlone(key: string, requestId: string): Render {
    return { outcome: this.#run(key, requestId, () => false) };
  }

  /** The running render is known to be outdated: those who come now start another. */
  abandon(key: string): void {
    this.#joinable.delete(key);
  }

  abandonAll(): void {
    this.#joinable.clear();
  }

  #leave(key: string, render: Render): boolean {
    if (this.#joinable.get(key) !== render) return false;
    return this.#joinable.delete(key);
  }

  async #run(key: string, requestId: string, leave: () => boolean): Promise<RenderOutcome> {
    const { store, purgeLog, timeoutMs, log } = this.#options;
    const watch = purgeLog.watch();
    const asked = withDeadline(timeoutMs, (signal) => this.#ask(key, requestId, signal));
    const rendered = await asked.catch((error: unknown) => {
      log('render-failed', { path: key.split('?')[0], error: describeError(error) });
      return null;
    });
    // From here to the end nothing is awaited: no purge can come between the verdict and the store.
    const use = rendered?.use ?? 'failure';
    const verdict = watch.end(rendered?.tags ?? null);
    const isCurrent = leave() && verdict.firstPurgeAt === Number.POSITIVE_INFINITY;
    if (isCurrent) keepOutcome(store, key, use, rendered?.page ?? null);
    return { use, page: rendered?.page ?? null, ...verdict };
  }

  async #ask(key: string, requestId: string, signal: AbortSignal) {
    const response = await this.#options.askOrigin(key, requestId, signal);
    const answer = await readAnswer(response);
    if (answer.use === 'failure') {
      this.#options.log('render-failed', { path: key.split('?')[0], status: answer.status });
    }
    const page = buildPage({ key, ...(await toContent(answer)) }, true);
    return { use: answer.use, tags: knownTags(answer), page };
  }
}

async function toContent({ status, headers, tags, body, use }: RenderedAnswer) {
  // Compressing what is one reader's own beside what an attacker chose would tell its length.
  const compressed = use !== 'personal' && isCompressible(contentTypeOf(headers));
  const effort = use === 'store' ? 'stored' : 'passing';
  const bodies = compressed ? await encodeBody(body, effort) : keepIdentity(body);
  return { status, headers, tags, bodies, renderedAtMs: Date.now() };
}

// A "not found" rendered before its page was published names no document that could be purged.
function knownTags(answer: RenderedAnswer): readonly string[] | null {
  return answer.use !== 'store' && answer.tags.length === 0 ? null : answer.tags;
}

function keepOutcome(store: PageStore, key: string, use: AnswerUse, page: Page | null): void {
  if (use === 'store' && page) {
    store.put(page);
    return;
  }
  const lastGood = store.find(key);
  if (!lastGood) return;
  if (use === 'failure') lastGood.renderFailed = true;
  // The origin works and no longer has this page: it must not come back when the origin fails.
  else store.drop(lastGood);
}
