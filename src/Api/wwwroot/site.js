// What is nicer with a script. Every page works without it.
(() => {
  'use strict';

  // "/" goes to the search for numbers, from anywhere but a field.
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, [contenteditable]')) {
      return;
    }
    const find = document.getElementById('find');
    if (find) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });

  // A form of an act is kept every half minute while it changes.
  const changed = new WeakSet();
  const asking = new WeakSet();
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-autosave]');
    if (form) {
      changed.add(form);
    }
  });
  const say = text => {
    const status = document.getElementById('autosave');
    if (status) {
      status.textContent = text;
    }
  };
  const post = form => {
    const data = new FormData(form);
    for (const name of [...data.keys()]) {
      if (name.endsWith('.upload')) {
        data.delete(name);
      }
    }
    data.set('intent', 'autosave');
    return fetch(form.action, { method: 'POST', body: data, redirect: 'manual', signal: AbortSignal.timeout(20000) });
  };
  // What follows from the words that are kept stands beside the form; it is shown anew once they are.
  const refresh = async () => {
    const beside = document.getElementById('beside');
    const answer = beside && await fetch(location.href, { headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(20000) });
    const next = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('beside');
    if (next && !beside.contains(document.activeElement) && next.innerHTML !== beside.innerHTML) {
      beside.replaceChildren(...next.childNodes);
    }
  };
  const keep = async form => {
    changed.delete(form);
    try {
      const answer = await post(form);
      if (answer.status !== 204) {
        throw new Error(String(answer.status));
      }
      say('已自动保存 ' + new Date().toTimeString().slice(0, 5));
      refresh().catch(() => {});
    } catch {
      changed.add(form);
      say('自动保存没有成功，请点“保存草稿”');
    }
  };
  let keeping = Promise.resolve();
  const keepWhatChanged = () => {
    const form = document.querySelector('form[data-autosave]');
    if (form && changed.has(form) && !asking.has(form)) {
      keeping = keep(form);
    }
  };
  setInterval(keepWhatChanged, 30000);

  // Where something stands beside the form, it is kept soon after a field is left; not at each key, which an old machine would feel.
  let soon;
  document.addEventListener('change', event => {
    if (event.target.closest('form[data-autosave]') && document.getElementById('beside')) {
      clearTimeout(soon);
      soon = setTimeout(keepWhatChanged, 1500);
    }
  });

  // Before a form of an act is left it is kept. Where no server answers, the page stays: the browser's own error page would take the words with it.
  const leaving = new WeakSet();
  const sent = isAnswered => {
    const unsent = document.getElementById('unsent');
    unsent.hidden = isAnswered;
    if (!isAnswered) {
      unsent.scrollIntoView({ block: 'center' });
    }
    return isAnswered;
  };
  document.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.matches('form[data-autosave]')) {
      return;
    }
    clearTimeout(soon);
    if (event.submitter?.value === 'discard' || leaving.delete(form)) {
      changed.delete(form);
      return;
    }
    event.preventDefault();
    if (asking.has(form)) {
      return;
    }
    asking.add(form);
    // What is still on its way must not arrive after the form itself.
    await keeping;
    const answer = await post(form).catch(() => null);
    asking.delete(form);
    if (sent(answer !== null && answer.status < 500)) {
      leaving.add(form);
      form.requestSubmit(event.submitter);
    } else {
      changed.add(form);
    }
  });

  // An act is confirmed on the page itself, which stays where no server answers: the key in the form makes pressing again harmless.
  document.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.matches('form[data-confirm]')) {
      return;
    }
    event.preventDefault();
    if (asking.has(form)) {
      return;
    }
    asking.add(form);
    const answer = await fetch(form.action, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(60000),
    }).catch(() => null);
    asking.delete(form);
    if (sent(answer !== null && answer.redirected && answer.status < 500)) {
      location.assign(answer.url);
    }
  });
})();
