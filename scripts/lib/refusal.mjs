/** Something that a person can put right: its message is shown to them as it stands, without a stack. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal';
}

/** Thrown by whatever was under way when everything was asked to stop. */
export class Stopped extends Error {
  /** @override */
  name = 'Stopped';
}
