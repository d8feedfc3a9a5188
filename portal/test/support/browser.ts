/** A page as a browser without script has it. */
export interface Page {
  path: string;
  status: number;
  headers: Headers;
  html: string;
  title: string;
  /** The fields of the form that goes to a path, as they would be sent; of several of one name the last. */
  form(action: string, index?: number): Record<string, string>;
  /** All of them, in their order. */
  entries(action: string, index?: number): [string, string][];
}

/** Fields of a form by name; several of one name as a list. */
export type Fields = Record<string, string | readonly string[]>;

/** A reader who follows redirects, keeps cookies and sends forms. */
export interface Browser {
  readonly cookies: Map<string, string>;
  open(path: string): Promise<Page>;
  /** Sends a form as it stands on the page, but for the fields that are changed. */
  send(page: Page, action: string, changed?: Fields, index?: number): Promise<Page>;
  post(path: string, fields: Fields, headers?: HeadersInit): Promise<Page>;
}

const redirects = [301, 302, 303, 307];

export function createBrowser(base: string): Browser {
  const cookies = new Map<string, string>();

  async function ask(path: string, init: RequestInit): Promise<Page> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(base + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    const location = response.headers.get('location');
    if (!location || !redirects.includes(response.status)) return readPage(path, response);
    return ask(location, response.status === 307 ? init : {});
  }

  const post: Browser['post'] = (path, fields, headers = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(listFields(fields)), headers });
  return {
    cookies,
    open: (path) => ask(path, {}),
    post,
    send: (page, action, changed = {}, index = 0) => {
      const kept = page.entries(action, index).filter(([name]) => !Object.hasOwn(changed, name));
      const body = new URLSearchParams([...kept, ...listFields(changed)]);
      return ask(action, { method: 'POST', body });
    },
  };
}

function listFields(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
  );
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split('; ');
  const [name = '', value = ''] = pair.split(/=(.*)/);
  if (attributes.includes('Max-Age=0')) cookies.delete(name);
  else cookies.set(name, value);
}

async function readPage(path: string, response: Response): Promise<Page> {
  const html = await response.text();
  return {
    path,
    status: response.status,
    headers: response.headers,
    html,
    title: decodeEntities(/<title>([^<]*)/.exec(html)?.[1] ?? ''),
    form: (action, index = 0) => Object.fromEntries(readForm(html, action, index)),
    entries: (action, index = 0) => readForm(html, action, index),
  };
}

function readForm(html: string, action: string, index: number): [string, string][] {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(
    ([, attributes = '']) => readAttribute(attributes, 'action') === action,
  );
  const inside = forms[index]?.[2];
  if (inside === undefined) throw new Error(`No form goes to ${action}`);
  const fields = [...inside.matchAll(/<(?:input\b([^>]*)>|textarea\b([^>]*)>([^<]*)<)/g)];
  return fields
    .filter(([, input = '']) => !isUnchecked(input))
    .map(([, input, area = '', text = '']) =>
      input === undefined
        ? [readAttribute(area, 'name'), decodeEntities(text)]
        : [readAttribute(input, 'name'), readAttribute(input, 'value')],
    );
}

function isUnchecked(attributes: string): boolean {
  return /type="(?:radio|checkbox)"/.test(attributes) && !/\schecked\b/.test(attributes);
}

function readAttribute(attributes: string, name: string): string {
  return decodeEntities(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#39;': "'",
  '&quot;': '"',
  '&#34;': '"',
  '&lt;': '<',
  '&gt;': '>',
};

function decodeEntities(text: string): string {
  return text.replaceAll(/&#?\w+;/g, (entity) => entities[entity] ?? entity);
}
