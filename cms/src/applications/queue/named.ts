/** Somebody or something that a row names; the name is empty where there is none in any language. */
export interface Named {
  /** As text. */
  id: string;
  name: string;
}
