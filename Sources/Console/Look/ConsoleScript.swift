/// The console's own script. Every page works without it.
///
/// - `data-live="/inbox/events"` on an element: listens to that stream; each event `NAME` replaces what is inside of the
///   element with `data-event="NAME"` by its HTML, which the server escaped.
/// - `data-watch="/inbox/events"` with `data-from="/inbox/list"`: whenever that stream says `changed`, and when it begins
///   again, the inside of the element is fetched anew. With `data-end` the page stays at its end if it stood there.
/// - `data-segments="text"`: says how many SMS the text in that field makes.
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
    const state = document.querySelector('[data-live-state]');
    const say = words => { if (state && state.textContent !== words) state.textContent = words; };
    for (const part of document.querySelectorAll('[data-watch]')) {
      const title = document.title;
      let waiting = 0, unseen = 0;
      const look = async () => {
        waiting = 0;
        try {
          const answer = await fetch(part.dataset.from, { cache: 'no-store' });
          if (!answer.ok || answer.redirected) throw new Error();
          const html = await answer.text();
          if (html !== part.dataset.last) {
            const focused = part.contains(document.activeElement) && document.activeElement.id;
            const atEnd = 'end' in part.dataset && part.getBoundingClientRect().bottom < innerHeight + 200;
            part.innerHTML = html;
            if (focused) document.getElementById(focused)?.focus();
            if (atEnd) part.lastElementChild?.lastElementChild?.scrollIntoView({ block: 'nearest' });
            if (document.hidden && part.dataset.last) document.title = `(${++unseen}) ${title}`;
            part.dataset.last = html;
          }
          say('Live');
        } catch {
          say('Not live: reload the page');
        }
      };
      const source = new EventSource(part.dataset.watch);
      source.addEventListener('open', look);
      source.addEventListener('changed', () => { waiting ||= setTimeout(look, 50); });
      source.addEventListener('error', () => say('Not live: trying again'));
      document.addEventListener('visibilitychange', () => { if (!document.hidden) { unseen = 0; document.title = title; } });
      addEventListener('pagehide', () => source.close());
    }
    const plain = new Set('@£$¥èéùìòÇ\\nØø\\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
    const double = new Set('\\f^{}\\\\[~]|€');
    for (const place of document.querySelectorAll('[data-segments]')) {
      const field = document.getElementById(place.dataset.segments);
      const count = () => {
        const letters = [...field.value];
        const isPlain = letters.every(letter => plain.has(letter) || double.has(letter));
        const units = isPlain ? letters.reduce((sum, letter) => sum + (double.has(letter) ? 2 : 1), 0) : field.value.length;
        const [one, each] = isPlain ? [160, 153] : [70, 67];
        const segments = units === 0 ? 0 : units <= one ? 1 : Math.ceil(units / each);
        place.textContent = segments === 0 ? '' : `${segments} SMS${isPlain ? '' : ', because of a special sign'}`;
      };
      field?.addEventListener('input', count);
      if (field) count();
    }
    for (const part of document.querySelectorAll('[data-live]')) {
      const source = new EventSource(part.dataset.live);
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
