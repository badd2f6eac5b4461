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
  const keep = async form => {
    changed.delete(form);
    try {
      const answer = await post(form);
      if (answer.status !== 204) {
        throw new Error(String(answer.status));
      }
      say('已自动保存 ' + new Date().toTimeString().slice(0, 5));
    } catch {
      changed.add(form);
      say('自动保存没有成功，请点“保存草稿”');
    }
  };
  setInterval(() => {
    const form = document.querySelector('form[data-autosave]');
    if (form && changed.has(form)) {
      keep(form);
    }
  }, 30000);

  // Before a form of an act is left it is kept. Where no server answers, the page stays: the browser's own error page would take the words with it.
  const leaving = new WeakSet();
  const asking = new WeakSet();
  document.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.matches('form[data-autosave]') || event.submitter?.value === 'discard' || leaving.delete(form)) {
      return;
    }
    event.preventDefault();
    if (asking.has(form)) {
      return;
    }
    asking.add(form);
    const answer = await post(form).catch(() => null);
    asking.delete(form);
    const unsent = document.getElementById('unsent');
    unsent.hidden = answer !== null && answer.status < 500;
    if (unsent.hidden) {
      leaving.add(form);
      form.requestSubmit(event.submitter);
    } else {
      changed.add(form);
      unsent.scrollIntoView({ block: 'center' });
    }
  });
})();
