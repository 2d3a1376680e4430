/** The console's only script, for the queue: every 20 seconds it asks for the same page and puts the new queue in the old one's place, unless somebody is in it with the keyboard or looks elsewhere. */
export const refreshScript = `
setInterval(async () => {
  const old = document.getElementById('queue');
  if (!old || document.hidden || old.contains(document.activeElement)) return;
  const answer = await fetch(location.href).catch(() => null);
  if (!answer || !answer.ok) return;
  if (answer.redirected) { location.reload(); return; }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('queue');
  if (fresh && !old.contains(document.activeElement)) old.replaceWith(fresh);
}, 20000);
`;
