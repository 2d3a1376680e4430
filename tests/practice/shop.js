// The script of every practice page: a click is told to the front, and what changed is drawn anew without a reload.
const ask = async (change) => {
  const answer = await fetch('/practice/change', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ page: location.pathname, change }),
  });
  return answer.json();
};

const draw = (parts) => {
  for (const [selector, html] of Object.entries(parts)) {
    const place = document.querySelector(selector);
    if (place) place.innerHTML = html;
  }
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

document.addEventListener('click', async (event) => {
  const control = event.target.closest('[data-practice]');
  if (!control) return;
  document.querySelector('main').setAttribute('aria-busy', 'true');
  const parts = await ask(JSON.parse(control.dataset.practice));
  await pause(150);
  draw(parts);
  document.querySelector('main').removeAttribute('aria-busy');
});

const late = document.querySelector('[data-practice-late]');
if (late) {
  pause(Number(late.dataset.practiceLate))
    .then(() => ask({ do: 'look' }))
    .then(draw);
}
