/** Ends a turn; the next in the queue gets it. Calling it again does nothing. */
export type EndTurn = () => void;

interface Waiting {
  resolve: (endTurn: EndTurn) => void;
  reject: (error: Error) => void;
}

/** Lets one at a time have the writer, in the order in which they asked for it. */
export class WriterQueue {
  readonly #waiting: Waiting[] = [];
  #taken = false;
  #closed = false;

  /** Resolves when it is the caller's turn. @throws Error when the queue is closed. */
  takeTurn(): Promise<EndTurn> {
    const turn = Promise.withResolvers<EndTurn>();
    if (this.#closed) turn.reject(new Error('The database is closed.'));
    else this.#waiting.push(turn);
    this.#giveTurn();
    return turn.promise;
  }

  /** Refuses all who wait, and all who come later. */
  close(): void {
    this.#closed = true;
    for (const turn of this.#waiting.splice(0)) turn.reject(new Error('The database is closed.'));
  }

  #giveTurn(): void {
    if (this.#taken) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#taken = true;
    let ended = false;
    next.resolve(() => {
      if (ended) return;
      ended = true;
      this.#taken = false;
      this.#giveTurn();
    });
  }
}
