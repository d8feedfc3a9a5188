// Loaded by a preview only, of a page or a lesson. Tells the CMS that the preview is ready, and shows the
// draft anew, where it was scrolled to, each time that the CMS says it was saved.
const cms = new URL(document.querySelector('script[data-cms]').dataset.cms).origin;
const opener = window.opener ?? window.parent;
const scrolledTo = sessionStorage.getItem('scrolled-to');

if (scrolledTo !== null) {
  sessionStorage.removeItem('scrolled-to');
  window.scrollTo({ top: Number(scrolledTo), behavior: 'instant' });
}

let isReloading = false;

async function showAnew() {
  if (isReloading) return;
  isReloading = true;
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) {
    sessionStorage.setItem('scrolled-to', String(window.scrollY));
    location.reload();
    return;
  }
  isReloading = false;
  if (answer?.status === 403) document.getElementById('preview-expired').hidden = false;
}

window.addEventListener('message', ({ origin, data }) => {
  if (origin !== cms || data?.type !== 'payload-document-event') return;
  showAnew();
});

if (opener !== window) opener.postMessage({ type: 'payload-live-preview', ready: true }, cms);
