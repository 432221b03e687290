"""What stands around the chat in tests: sites of others, and a line that can be cut."""
import http.server
import socket
import threading


class Site:
    """A web site on a free port of loopback: `pages` by path; notes what was asked of it."""

    def __init__(self, host="127.0.0.1"):
        self.pages, self.seen = {}, []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                site.seen.append((self.path, dict(self.headers)))
                found = site.pages.get(self.path)
                html, headers = found if isinstance(found, tuple) else (found, {})
                body = (html or "").encode()
                self.send_response(200 if html is not None else 404)
                for name, value in ({"Content-Type": "text/html; charset=utf-8"} | headers).items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.origin = f"http://{host}:{self._server.server_port}"

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class Line:
    """Passes connections on to a server, until it is cut."""

    def __init__(self, target):
        host, port = target.removeprefix("http://").split(":")
        self._target, self._lock, self._open, self.is_cut, self.tries = (host, int(port)), threading.Lock(), [], False, 0
        self._door = socket.create_server(("127.0.0.1", 0))
        self.origin = f"http://127.0.0.1:{self._door.getsockname()[1]}"
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self):
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            with self._lock:
                if self.is_cut:
                    self.tries += 1
                    near.close()
                    continue
                far = socket.create_connection(self._target)
                self._open += [near, far]
            for pair in [(near, far), (far, near)]:
                threading.Thread(target=self._pass, args=pair, daemon=True).start()

    @staticmethod
    def _pass(source, sink):
        try:
            while data := source.recv(65_536):
                sink.sendall(data)
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def cut(self):
        with self._lock:
            self.is_cut = True
            for end in self._open:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
            self._open = []

    def mend(self):
        with self._lock:
            self.is_cut = False

    def close(self):
        self._door.close()
        self.cut()
