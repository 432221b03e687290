/// The page's own script. Every page works without it, and where it fails.
///
/// - Shows replies as they come: a stream that a POST opens, because the token must not stand in an address. What was missed while
///   the line was down is shown once; replies are counted. While it listens, the button that looks for replies is not needed.
/// - Leaves: the button, and Esc three times, end the session at the server, empty the page and go elsewhere in its place.
/// - In a frame it tells the page around it of both, in single words. Nothing is kept in the browser.
enum ChatScript {
  static let text = """
    'use strict';
    (() => {
      const exit = document.querySelector('form.exit'), form = document.querySelector('form.say');
      const list = document.querySelector('.talk[data-seen]'), isFramed = window.parent !== window;
      const token = form.elements.token.value;
      let left = false, stop = () => {};
      for (const part of document.querySelectorAll('[data-script]')) part.hidden = false;
      const tell = word => { if (isFramed) window.parent.postMessage({ helplineChat: word }, '*'); };
      const fields = more => new URLSearchParams({ token, ...more });

      const leave = () => {
        if (left) return;
        left = true;
        stop();
        const body = fields({ quiet: 1 });
        if (!navigator.sendBeacon?.('/chat/leave', body)) fetch('/chat/leave', { method: 'POST', body, keepalive: true });
        document.body.replaceChildren();
        tell('leave');
        if (!isFramed) return location.replace(exit.dataset.exit);
        // Our script around the frame has heard; where there is none the frame does it, if it may.
        setTimeout(() => { try { window.top.location.replace(exit.dataset.exit); } catch { } }, 100);
      };
      exit.addEventListener('submit', event => { event.preventDefault(); leave(); });
      let presses = [];
      document.addEventListener('keydown', event => {
        if (event.key !== 'Escape' || event.isComposing || event.repeat) return;
        tell('escape');
        presses = [...presses.filter(at => event.timeStamp - at < 2000), event.timeStamp];
        if (presses.length === 3) leave();
      });
      if (isFramed) addEventListener('message', event => {
        if (event.source === window.parent && event.data?.helplineChat === 'leave') leave();
      });
      addEventListener('pageshow', event => { if (event.persisted && left) location.replace(exit.dataset.exit); });

      if (!list || !window.ReadableStream || !window.AbortController || !window.TextDecoder) return;
      const look = form.querySelector('.look'), listening = form.querySelector('.listening');
      const below = document.querySelector('.below'), header = document.querySelector('header');
      let seen = Number(list.dataset.seen), line = null, again = 0, failures = 0, over = false;

      const make = (name, kind, words) => {
        const element = document.createElement(name);
        element.className = kind;
        element.textContent = words;
        return element;
      };
      const show = reply => {
        if (!(reply.number > seen)) return;
        seen = reply.number;
        const item = make('li', reply.staff ? 'us staff new' : 'us new', '');
        const who = make('span', 'who', reply.staff ? list.dataset.staff : list.dataset.reply), text = make('p', '', reply.text);
        who.append(make('span', 'unseen', ': '));
        text.dir = 'auto';
        item.append(who, text);
        item.tabIndex = -1;
        const before = form.getBoundingClientRect().top, isNear = before < innerHeight && before > 0;
        list.append(item);
        const moved = form.getBoundingClientRect().top - before;
        // Who types keeps the box in its place; who looks at the end sees the reply from its beginning; who reads further up stays.
        if (form.contains(document.activeElement) && isNear) scrollBy(0, moved);
        else if (isNear) {
          const room = item.getBoundingClientRect().top - header.getBoundingClientRect().bottom - 16;
          if (room > 0) scrollBy(0, Math.min(moved, room));
        }
        const at = item.getBoundingClientRect();
        if (at.top > innerHeight - 40) {
          below.hidden = false;
          below.onclick = () => { below.hidden = true; item.focus(); item.scrollIntoView({ block: 'start' }); };
          new IntersectionObserver((seen, watch) => {
            if (seen.some(entry => entry.isIntersecting)) { below.hidden = true; watch.disconnect(); }
          }).observe(item);
        }
        tell('reply');
      };
      const live = isLive => {
        look.hidden = isLive;
        listening.hidden = !isLive;
      };
      // Nothing more comes: the button says why.
      const end = () => { over = true; live(false); };
      const take = piece => {
        const field = name => piece.split('\\n').filter(row => row.startsWith(name)).map(row => row.slice(name.length)).join('\\n');
        const name = field('event: ');
        if (name === 'end') end();
        if (name === 'reply') show(JSON.parse(field('data: ')));
      };
      const read = async (body, beat) => {
        const reader = body.getReader(), decoder = new TextDecoder();
        for (let rest = ''; ;) {
          const { done, value } = await reader.read();
          if (done) return;
          beat();
          const pieces = (rest + decoder.decode(value, { stream: true })).split('\\n\\n');
          rest = pieces.pop();
          pieces.forEach(take);
        }
      };
      const listen = async () => {
        clearTimeout(again);
        if (line || over || left) return;
        const mine = line = new AbortController();
        let silence = 0, pause = Math.min(30, 2 ** failures++), begun = Date.now();
        const beat = () => { clearTimeout(silence); silence = setTimeout(() => mine.abort(), 40000); };
        beat();
        try {
          const answer = await fetch('/chat/replies', {
            method: 'POST', body: fields({ seen }), signal: mine.signal,
            cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
          });
          if (answer.status === 404) end();
          if (answer.status === 429) pause = Number(answer.headers.get('Retry-After')) || 60;
          if (answer.ok) {
            live(true);
            await read(answer.body, beat);
          }
        } catch { }
        clearTimeout(silence);
        mine.abort();
        if (line !== mine) return;
        line = null;
        if (over || left) return;
        live(false);
        if (Date.now() - begun > 20000) { failures = 0; pause = 1; }
        again = setTimeout(listen, pause * (750 + 500 * Math.random()));
      };
      stop = () => {
        clearTimeout(again);
        const mine = line;
        line = null;
        mine?.abort();
      };
      const wake = () => { if (!document.hidden) listen(); };
      addEventListener('online', wake);
      document.addEventListener('visibilitychange', wake);
      // The next page shows everything: it must not come twice on the way there.
      form.addEventListener('submit', stop);
      addEventListener('pagehide', stop);
      addEventListener('pageshow', event => { if (event.persisted) listen(); });
      listen();
    })();
    """
}
