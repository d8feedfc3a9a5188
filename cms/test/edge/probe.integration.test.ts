import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { createClient } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
let cms, editor, admin, coord, anon;
beforeAll(async () => { cms = await startCms(); editor = await signIn(cms, 'editor'); admin = await signIn(cms, 'admin'); coord = await signIn(cms,'coordinator'); anon = createClient(cms); });
afterAll(() => cms.stop());
const show = async (who, method, path, q) => { const a = await who(method, path, q); console.log(a.status, method, path, JSON.stringify(q?.body)?.slice(0,80) ?? '', '=>', JSON.stringify(a.body)?.slice(0, 260)); return a; };
it('x', async () => {
  await show(anon, 'GET', '/api/access');
  await show(anon, 'POST', '/api/pages/access', {body:{}});
  await show(anon, 'POST', '/api/pages/access/1', {body:{}});
  await show(anon, 'GET', '/api/staff/init');
  await show(anon, 'GET', '/api/staff/me');
  await show(anon, 'POST', '/api/staff/forgot-password', { body: { email: 'admin@staff.example' } });
  await show(anon, 'POST', '/api/staff/forgot-password', { body: { email: 'nobody@staff.example' } });
  await show(anon, 'GET', '/api/payload-migrations');
  await show(admin.ask, 'GET', '/api/payload-migrations');
  await show(admin.ask, 'GET', '/api/payload-kv');
  await show(admin.ask, 'GET', '/api/payload-jobs');
  await show(admin.ask, 'POST', '/api/payload-jobs/run');
  await show(admin.ask, 'GET', '/api/graphql');
  await show(admin.ask, 'GET', '/api/graphql-playground');
  await show(admin.ask, 'GET', '/api/staff/versions');
  await show(admin.ask, 'GET', '/api/media/versions');
  await show(admin.ask, 'GET', '/api/payload-locked-documents/versions');
  for (const id of ['abc', '-1', '1.5', '1e999', '99999999999999999999', '1;drop', '[object Object]', '__proto__', 'constructor', 'null', 'NaN', ' ', '%20', '1/2/3'])
    await show(editor.ask, 'GET', `/api/pages/${id}`);
  for (const q of ['where=x', 'where[]=1', 'where[title]=x', 'where[title][bogus]=x', 'where[nope][equals]=1', 'where[id][equals]=abc', 'where[id][in]=abc', 'where[id][exists]=maybe', 'where[title][like]=%25', 'where[or]=x', 'where[and][0]=x','where[or][0][and][0][or][0][and][0][or][0][and][0][or][0][and][0][title][equals]=1', 'where={bad', 'where={"title":null}', 'where[__proto__][equals]=1', 'where[title][__proto__]=1','where[hash][exists]=true', 'where[title][near]=1', 'where[blocks][equals]=1', 'where[updatedAt][greater_than]=notadate', 'where[title][in]=a', 'where[title][in][a]=b', 'where[title][equals][a]=b', 'where[title][contains][a]=b','where[key][equals]=foo', 'where[_status][equals]=foo', 'where[id][greater_than]=abc', 'where[title][within]=1', 'where[title][intersects]=1', 'where[blocks.hero.title][equals]=1', 'where[blocks.title][equals]=1', 'where[id][not_in][]=', 'where[id][all]=1', 'sort=nope', 'sort=-title,nope', 'sort[a]=b', 'sort=hash', 'select=x', 'select[title]=x', 'select[nope]=true', 'select[__proto__][a]=true', 'populate=x', 'populate[pages][title]=x', 'joins=x', 'joins[a][limit]=x', 'joins=false', 'draft=x', 'pagination=maybe', 'trash=true', 'data=notjson', 'limit=-1', 'limit=abc', 'limit[]=1', 'limit=1&limit=2', 'depth=100', 'page=-1', 'page=0', 'page=99999', 'locale=xx', 'locale[]=fr', 'locale=fr&locale=nl', 'fallbackLocale=xx', 'fallbackLocale[a]=xx', 'fallback-locale=xx', 'locale=__proto__', 'a'.repeat(5000), 'limit=0', '__proto__[x]=1', 'constructor[prototype][x]=1', 'where[or][__proto__]=1', 'where[parent][equals]=1'])
    await show(editor.ask, 'GET', `/api/pages?${q}`);
});
