"""The page of the packages of the real window against a small index: what is sent, and that nothing is before the person agrees."""
import os
import shutil
import subprocess
import time
import unittest
from pathlib import Path

from indexserver import IndexServer
from support import BIN, PYTHON, UV, BlackBoxTest, main

GUI = str(Path(BIN) / "truewheel-gui") if BIN else ""
MISSING = [tool for tool in ("Xvfb", "xdotool") if not shutil.which(tool)]


@unittest.skipIf(MISSING, f"not installed: {' '.join(MISSING)}")
class PackagesTest(BlackBoxTest):
    def setUp(self):
        super().setUp()
        self.server = IndexServer()
        self.addCleanup(self.server.close)
        self.environment["UV_CACHE_DIR"] = str(self.root / "uv-cache")  # the index of another test had the same names
        self.environment["UV_DEFAULT_INDEX"] = self.server.url + "/simple"
        self.settings = self.home / ".config/truewheel/truewheel.conf"
        self.settings.parent.mkdir(parents=True)
        self.settings.write_text(f"[index]\nadvisories={self.server.url}\nloopbackHttp=true\n")
        self.start_screen()

    def start_screen(self):
        reading, writing = os.pipe()
        self.start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", pass_fds=(writing,),
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as said:
            self.environment.update(DISPLAY=f":{said.readline().strip()}", QT_QPA_PLATFORM="xcb", GIO_USE_VFS="local")

    def fill(self):
        self.server.add("alpha", "1.0")
        self.server.add("alpha", "2.0")
        self.server.add("beta", "1.0", yanked="it breaks")
        self.server.advisories["EX-1"] = {"id": "EX-1", "summary": "a hole", "affected": [
            {"package": {"ecosystem": "PyPI", "name": "alpha"}, "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2.0"}]}]}]}
        place = self.home / "env"
        self.must(UV, "venv", "-q", "-p", PYTHON, place)
        self.must(UV, "pip", "install", "-q", "--no-deps", "-p", place, "alpha==1.0", "beta==1.0")
        self.server.requests.clear()

    def xdotool(self, *arguments):
        return self.run_program("xdotool", *arguments, timeout=20)

    def window(self, name):
        """The id of the window with this name, once it is there."""
        found = []

        def look():
            found[:] = self.xdotool("search", "--onlyvisible", "--name", name).out.split()
            return found
        self.wait_until(look, 60, f"a window: {name}")
        return found[0]

    def press(self, window, *keys):
        """There is no window manager: the focus is set by hand."""
        self.xdotool("windowfocus", "--sync", window)
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)
            time.sleep(0.1)

    def asked(self):
        return {(method, path) for method, path, *_ in self.server.requests}

    def test_nothing_is_sent_before_the_person_agrees_and_then_names_alone(self):
        self.fill()
        with open(self.root / "gui.err", "wb") as err:
            self.start(GUI, stdout=subprocess.DEVNULL, stderr=err)
        window = self.window("^Truewheel$")
        self.press(window, "ctrl+5")
        time.sleep(2)  # the scan; what is known is read
        question = None
        for _ in range(20):  # the action is off until something was found
            self.press(window, "ctrl+alt+i")
            time.sleep(0.5)
            question = self.xdotool("search", "--onlyvisible", "--name", "^Ask the package indexes").out.split()
            if question:
                break
        self.assertTrue(question, "no question")
        self.assertEqual(self.server.requests, [])
        self.press(question[0], "Return")  # Cancel
        time.sleep(1)
        self.assertEqual(self.server.requests, [])
        self.press(window, "ctrl+alt+i")
        question = self.window("^Ask the package indexes")
        self.assertEqual(self.server.requests, [])
        self.press(question, "Tab", "space")  # Agree and ask
        self.wait_until(lambda: "agreed=true" in self.settings.read_text(), 10, "the word is kept")
        self.wait_until(lambda: ("GET", "/v1/vulns/EX-1") in self.asked(), 20, "the advisory is asked for")
        self.assertEqual(self.asked(), {("GET", "/simple/alpha/"), ("GET", "/simple/beta/"), ("POST", "/v1/querybatch"), ("GET", "/v1/vulns/EX-1")})
        if os.environ.get("TRUEWHEEL_KEEP_PICTURE"):
            time.sleep(1)
            self.run_program("import", "-window", window, os.environ["TRUEWHEEL_KEEP_PICTURE"])
        count = len(self.server.requests)
        for _ in range(20):  # the action is off until the answers are on show
            self.press(window, "ctrl+alt+i")
            time.sleep(0.5)
            if len(self.server.requests) > count:
                break
        self.assertGreater(len(self.server.requests), count, "it is asked again without a question")


if __name__ == "__main__":
    main()
