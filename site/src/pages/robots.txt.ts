import type { APIRoute } from 'astro';
import { writeRobots } from '../sharing/robots.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(writeRobots(locals.settings.publicUrl), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
