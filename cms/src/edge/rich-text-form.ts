function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNode(value: unknown): boolean {
  if (!isObject(value) || typeof value.type !== 'string') return false;
  const { type, children, text, fields } = value;
  if (type === 'text' && typeof text !== 'string') return false;
  if (fields !== undefined && !isObject(fields)) return false;
  return children === undefined || (Array.isArray(children) && children.every(isNode));
}

/** Whether a value is a tree of nodes, as the editor of running text makes them. */
export function isRichText(value: unknown): boolean {
  return isObject(value) && isNode(value.root) && isObject(value.root) && 'children' in value.root;
}
