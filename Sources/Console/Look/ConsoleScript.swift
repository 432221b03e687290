/// The console's own script. Every page works without it.
///
/// - `data-live="/inbox/events"` on an element: listens to that stream; each event `NAME` replaces what is inside of the
///   element with `data-event="NAME"` by its HTML, which the server escaped.
/// - `data-once` on a form: the button is off after the first press, so that nothing is sent twice.
/// - `data-submit` on a field: its form is sent when it changes.
/// - `data-keys` on a list: the keys j and k go to the next and the previous link in it.
enum ConsoleScript {
  static let text = """
    'use strict';
    for (const form of document.querySelectorAll('form[data-once]')) {
      form.addEventListener('submit', () => {
        for (const button of form.querySelectorAll('button')) button.disabled = true;
      });
    }
    for (const field of document.querySelectorAll('[data-submit]')) {
      field.addEventListener('change', () => field.form.requestSubmit());
    }
    for (const list of document.querySelectorAll('[data-keys]')) {
      document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
        if (event.key !== 'j' && event.key !== 'k') return;
        const links = [...list.querySelectorAll('a')];
        const next = links[links.indexOf(document.activeElement) + (event.key === 'j' ? 1 : -1)];
        if (next) next.focus();
      });
    }
    for (const part of document.querySelectorAll('[data-live]')) {
      const source = new EventSource(part.dataset.live);
      const state = document.querySelector('[data-live-state]');
      const say = words => { if (state && state.textContent !== words) state.textContent = words; };
      source.addEventListener('open', () => say('Live'));
      source.addEventListener('error', () => say('Not live: reload the page'));
      for (const target of [part, ...part.querySelectorAll('[data-event]')]) {
        if (!target.dataset.event) continue;
        source.addEventListener(target.dataset.event, event => {
          const focused = target.contains(document.activeElement) && document.activeElement.id;
          target.innerHTML = event.data;
          if (focused) document.getElementById(focused)?.focus();
        });
      }
      addEventListener('pagehide', () => source.close());
    }
    """
}
