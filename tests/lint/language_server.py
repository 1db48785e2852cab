"""A client of yaml-language-server over standard input and output: as much of the protocol as an editor needs here."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

NAMED_BY = "PINCITE_YAML_LANGUAGE_SERVER"
INSTALLED = Path(__file__).parents[2] / ".venv" / "node_modules" / ".bin" / "yaml-language-server"
PATIENCE = 120
SETTINGS = {"schemaStore": {"enable": False}, "validate": True, "hover": True, "completion": True}


def server() -> str | None:
    """The server's program: the one named in the environment, the one of `make editor-test`, or one on the path."""
    named = os.environ.get(NAMED_BY) or (str(INSTALLED) if INSTALLED.exists() else "yaml-language-server")
    return shutil.which(named)


class LanguageServer:
    """A running server for the files of one folder."""

    def __init__(self, program: str, folder: Path) -> None:
        self._process = subprocess.Popen([program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._incoming: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self._number = 0
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}
        formats = ["markdown", "plaintext"]
        can = {
            "completion": {"completionItem": {"documentationFormat": formats}},
            "hover": {"contentFormat": formats},
            "publishDiagnostics": {},
        }
        about = {"processId": os.getpid(), "rootUri": folder.as_uri(), "capabilities": {"textDocument": can}}
        self.ask("initialize", **about)
        self._tell("initialized")
        self._tell("workspace/didChangeConfiguration", settings={"yaml": SETTINGS})

    def open(self, path: Path) -> list[tuple[int, str, str]]:
        """The diagnostics of a file: line (from 1), the text that is underlined, and what is said of it."""
        text = path.read_text(encoding="utf-8")
        about = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", textDocument=about)
        while path.as_uri() not in self._diagnostics:
            self._take(self._incoming.get(timeout=PATIENCE))
        lines = text.splitlines()
        found = []
        for entry in self._diagnostics[path.as_uri()]:
            start, end = entry["range"]["start"], entry["range"]["end"]
            marked = lines[start["line"]][start["character"] : end["character"]]
            found.append((start["line"] + 1, marked, entry["message"]))
        return found

    def hover(self, path: Path, word: str) -> str:
        """What is shown beside the first place where a word stands."""
        answer = self.ask("textDocument/hover", **_at(path, word, 1))
        return str(answer["contents"]["value"]) if answer else ""

    def completions(self, path: Path, word: str) -> dict[str, str]:
        """What is proposed at the first place where a word begins, each with its documentation."""
        answer = self.ask("textDocument/completion", **_at(path, word, 0))
        items = answer["items"] if isinstance(answer, dict) else answer or []
        return {str(item["label"]).strip('"'): str(item.get("documentation", "")) for item in items}

    def ask(self, method: str, **params: Any) -> Any:
        """The result of a request."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._incoming.get(timeout=PATIENCE)
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message.get("result")
            self._take(message)

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _take(self, message: dict[str, Any]) -> None:
        if message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "id" in message and "method" in message:
            wanted = message["params"].get("items", ()) if message["method"] == "workspace/configuration" else ()
            settings = [SETTINGS if item.get("section") == "yaml" else None for item in wanted]
            self._send({"id": message["id"], "result": settings or None})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while True:
            length = 0
            while (line := stream.readline()) not in (b"\r\n", b""):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not line:
                return
            self._incoming.put(json.loads(stream.read(length)))


def _at(path: Path, word: str, into: int) -> dict[str, Any]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if word in line:
            place = {"line": number, "character": line.index(word) + into}
            return {"textDocument": {"uri": path.as_uri()}, "position": place}
    raise AssertionError(f"{word} does not stand in {path}")
