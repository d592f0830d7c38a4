"""The window in the background on a desktop of its own: a real tray, a real notification daemon, a private D-Bus."""
import os
import shutil
import signal
import struct
import subprocess
import time
import unittest
from pathlib import Path

import projects
from support import BIN, BlackBoxTest, main

GUI = str(Path(BIN) / "truewheel-gui") if BIN else ""
NEEDED = ("Xvfb", "trayer", "dunst", "dunstctl", "dbus-daemon", "dbus-send", "dbus-monitor")
MISSING = [tool for tool in NEEDED if not shutil.which(tool)]
PLATE, BROKEN, BUSY = (0x1F, 0x5F, 0xBF), (0xB3, 0x26, 0x1E), (0x17, 0x71, 0x3A)  # of the icon; docs: app/gui/tray/stateicon.cpp

DUNST = """[global]
    dmenu = {menu}
    origin = top-left
    font = Sans 8
[urgency_normal]
    timeout = 0
"""
# Chooses the action that the test has written down, from what dunst offers ("#Rebuild (Truewheel) [3,rebuild]").
MENU = """#!/bin/sh
grep ",$(cat {wanted})\\]$" | head -n 1
"""
# A session bus that starts no program by itself: whoever asks early would get a second daemon with settings of its own.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Desktop:
    """A screen with a panel, a bus and a notification daemon."""

    def __init__(self, test):
        self.test, self.folder = test, test.root / "desktop"
        self.folder.mkdir(mode=0o700)
        (self.folder / "run").mkdir(mode=0o700)
        test.environment["XDG_RUNTIME_DIR"] = str(self.folder / "run")
        test.environment["QT_QPA_PLATFORM"] = "xcb"
        test.environment["GIO_USE_VFS"] = "local"
        self.start_screen()
        self.start_bus()
        test.start("trayer", "--edge", "bottom", "--align", "left", "--widthtype", "request", "--height", "32", "--SetPartialStrut", "true",
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wanted = self.folder / "wanted"
        menu = self.folder / "menu"
        menu.write_text(MENU.format(wanted=self.wanted))
        menu.chmod(0o755)
        (self.folder / "dunstrc").write_text(DUNST.format(menu=menu))
        test.start("dunst", "-conf", self.folder / "dunstrc", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        test.wait_until(lambda: self.dunst("count").code == 0, 20, "dunst answers")

    def start_screen(self):
        reading, writing = os.pipe()
        process = self.test.start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1000x700x24", "-fbdir", self.folder, "-nolisten", "tcp",
                                  pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        self.test.assertTrue(number, f"Xvfb did not start: {process.poll()}")
        self.test.environment["DISPLAY"] = f":{number}"

    def start_bus(self):
        address = f"unix:path={self.folder}/bus"
        settings = self.folder / "bus.conf"
        settings.write_text(BUS.format(address=address))
        self.test.start("dbus-daemon", f"--config-file={settings}", "--nofork", "--nopidfile", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.test.wait_until(lambda: (self.folder / "bus").exists(), 10, "the bus is there")
        self.test.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.log = self.folder / "bus.log"
        with open(self.log, "wb") as out:
            self.test.wait_until(lambda: self.send("org.freedesktop.DBus.Peer.Ping", "--print-reply", "--dest=org.freedesktop.DBus").code == 0, 10, "the bus answers")
            self.test.start("dbus-monitor", "--session", "interface='org.freedesktop.Notifications'", stdout=out, stderr=subprocess.DEVNULL)
        heard = lambda: self.send("org.freedesktop.Notifications.Heard", "--type=signal").code == 0 and "member=Heard" in self.log.read_text(errors="replace")
        self.test.wait_until(heard, 20, "the monitor of the bus listens")

    def send(self, message, *options):
        return self.test.run_program("dbus-send", "--session", *options, "/", message, timeout=20)

    def dunst(self, *arguments):
        return self.test.run_program("dunstctl", *arguments, timeout=20)

    def notified(self, text):
        """How often something with these words was asked of the daemon."""
        return self.log.read_text(errors="replace").count(f'string "{text}"')

    def press(self, action):
        """The button of an action of the notification that is shown, over D-Bus: dunst offers its actions to the menu program of its settings."""
        self.wanted.write_text(action)
        self.dunst("context")

    def forge(self, notification, action):
        self.test.must("dbus-send", "--session", "--type=signal", "/org/freedesktop/Notifications",
                       "org.freedesktop.Notifications.ActionInvoked", f"uint32:{notification}", f"string:{action}")

    def colours_of_panel(self):
        """The colours in the lowest 40 lines of the screen."""
        return set(self.pixels(660, 700))

    def icon(self):
        """Where the icon is, in pixels."""
        at = [i for i, colour in enumerate(self.pixels(660, 700)) if colour == PLATE]
        middle = at[len(at) // 2]
        return middle % 1000, 660 + middle // 1000

    def xdotool(self, *arguments):
        self.test.must("xdotool", *arguments)

    def changing(self, what):
        """Waits until what the panel's menus cover has changed, and a little more, for what opens gradually. A key that came before
        the menu listened is pressed again."""
        before = self.pixels(400, 660)
        is_changed = lambda: self.pixels(400, 660) != before
        for end in [time.monotonic() + seconds for seconds in (7, 14, 21)]:
            if not is_changed():
                what()
            while not is_changed() and time.monotonic() < end:
                time.sleep(0.1)
        self.test.assertTrue(is_changed(), "no menu of the tray opens or closes")
        time.sleep(0.4)

    def choose(self, *keys):
        """The entry of the tray's menu with these mnemonics: a right click on the icon, then the keys."""
        self.xdotool("search", "--class", "trayer", "windowraise")  # over the window, which no manager of windows has placed
        self.test.wait_until(lambda: PLATE in self.colours_of_panel(), 20, "the icon is seen")
        x, y = self.icon()
        self.changing(lambda: self.xdotool("mousemove", x, y, "click", "3"))
        for key in keys:
            self.changing(lambda: self.xdotool("key", key))

    def has_window(self):
        """Between notifications and menus the screen is not empty."""
        return len(set(self.pixels(200, 500))) > 8

    def pixels(self, first, end):
        """Those of the lines `first` to `end` of the screen, from the frame buffer (X11's XWD format, version 7)."""
        data = (self.folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, width, height, bits, line, colours = header[0], header[4], header[5], header[11], header[12], header[19]
        self.test.assertEqual(bits, 32)
        start = size + colours * 12
        pixels = data[start + first * line:start + end * line]
        self.test.assertEqual((len(pixels), height), ((end - first) * line, 700), width)
        return [(pixels[i + 2], pixels[i + 1], pixels[i]) for i in range(0, len(pixels), 4)]


@unittest.skipIf(MISSING, f"not installed: {' '.join(MISSING)}")
class TrayTest(BlackBoxTest):
    def setUp(self):
        super().setUp()
        # The window watches the whole machine: through the shared cache it would also see what other tests break meanwhile.
        self.environment["UV_CACHE_DIR"] = str(self.root / "own-cache")
        self.desktop = Desktop(self)
        self.project = projects.setuptools_c_src()
        self.tree = self.make(self.project)
        self.uv_sync(self.tree)
        self.native = self.generated(self.tree, self.project)
        # The person's word for this project and environment: naming it to `fix`.
        self.native.unlink()
        self.assert_fixed(self.tree, self.tree / ".venv", self.project.module)

    def start_in_tray(self):
        with open(self.root / "gui.err", "wb") as err:
            window = self.start(GUI, "--background", self.tree, stdout=subprocess.DEVNULL, stderr=err)
        self.wait_until(lambda: PLATE in self.desktop.colours_of_panel(), 30, "the icon is in the tray")
        return window

    def is_watched(self, window, directory):
        """Whether that process has asked inotify for the directory (proc(5), fdinfo)."""
        inode = f" ino:{directory.stat().st_ino:x} "
        for info in Path(f"/proc/{window.pid}/fdinfo").iterdir():
            try:
                if inode in info.read_text():
                    return True
            except OSError:  # closed meanwhile
                continue
        return False

    def is_broken(self):
        return BROKEN in self.desktop.colours_of_panel()

    def is_calm(self):
        return self.desktop.colours_of_panel().isdisjoint({BROKEN, BUSY})

    def test_a_deleted_extension_is_told_of_once_and_its_rebuild_button_brings_it_back(self):
        window = self.start_in_tray()
        self.assertTrue(self.is_calm())
        self.wait_until(lambda: self.is_watched(window, self.native.parent), 60, "the window watches what its first look found")
        self.native.unlink()
        self.wait_until(lambda: self.desktop.notified("stcext is broken") == 1, 20, "the notification")
        self.wait_until(self.is_broken, 10, "the icon says that it is broken")

        for notification in range(1, 30):
            self.desktop.forge(notification, "rebuild")
        time.sleep(2)
        self.assertFalse(self.native.exists(), "a forged message started a build")

        self.desktop.press("rebuild")
        try:
            self.wait_until(self.native.exists, 90, "the file is back")
        except AssertionError:
            print((self.root / "gui.err").read_text(errors="replace"), self.desktop.log.read_text(errors="replace")[-4000:], sep="\n")
            raise
        self.wait_until(self.is_calm, 60, "the rebuild has ended and the icon is calm again")
        self.assertTrue(self.imports(self.tree / ".venv", self.project.module))
        self.assertEqual(self.desktop.notified("stcext is broken"), 1)
        self.assertIsNone(window.poll())

    def test_its_show_button_opens_the_window(self):
        window = self.start_in_tray()
        self.wait_until(lambda: self.is_watched(window, self.native.parent), 60, "the window watches what its first look found")
        self.native.unlink()
        self.wait_until(lambda: self.desktop.notified("stcext is broken") == 1, 20, "the notification")
        self.assertFalse(self.desktop.has_window())
        self.desktop.press("show")
        self.wait_until(self.desktop.has_window, 20, "the window")

    def test_its_mute_button_silences_its_project(self):
        window = self.start_in_tray()
        self.wait_until(lambda: self.is_watched(window, self.native.parent), 60, "the window watches what its first look found")
        self.native.unlink()
        self.wait_until(lambda: self.desktop.notified("stcext is broken") == 1, 20, "the notification")
        self.desktop.press("mute")
        settings = self.home / ".config/truewheel/truewheel.conf"
        self.wait_until(lambda: settings.exists() and "muted=" in settings.read_text(), 20, "the project is muted")
        self.assert_fixed(self.tree, self.tree / ".venv", self.project.module)
        self.wait_until(self.is_calm, 20, "the icon is calm again")
        self.native.unlink()
        self.wait_until(self.is_broken, 20, "the icon says that it is broken")
        time.sleep(3)
        self.assertEqual(self.desktop.notified("stcext is broken"), 1)

    @unittest.skipUnless(shutil.which("xdotool"), "not installed: xdotool")
    def test_every_entry_of_its_menu_acts(self):
        window = self.start_in_tray()
        settings = self.home / ".config/truewheel/truewheel.conf"
        written = lambda key: settings.exists() and key in settings.read_text()
        self.wait_until(lambda: self.is_watched(window, self.native.parent), 60, "the window watches what its first look found")

        self.desktop.choose("a", "h")
        self.wait_until(lambda: written("pausedUntil="), 20, "notifications are paused for an hour")
        self.native.unlink()
        self.wait_until(self.is_broken, 20, "the icon says that it is broken")
        time.sleep(2)
        self.assertEqual(self.desktop.notified("stcext is broken"), 0)
        self.desktop.choose("p", "Return", "b")  # the only problem, Rebuild
        self.wait_until(self.native.exists, 90, "the file is back")
        self.wait_until(self.is_calm, 60, "the icon is calm again")
        self.desktop.choose("a", "g")
        self.wait_until(lambda: not written("pausedUntil=1"), 20, "it goes on")

        known = self.home / ".cache/truewheel/snapshot.db"
        before = known.stat().st_mtime_ns
        self.desktop.choose("r")
        self.wait_until(lambda: known.stat().st_mtime_ns != before, 30, "it has looked again")

        self.native.unlink()
        self.wait_until(lambda: self.desktop.notified("stcext is broken") == 1, 20, "the notification")
        self.desktop.choose("p", "Return", "m")
        self.wait_until(lambda: written("muted="), 20, "the project is muted")
        self.desktop.choose("q")
        self.assertEqual(window.wait(timeout=20), 0)

        window = self.start_in_tray()
        self.wait_until(self.is_broken, 20, "the icon says that it is broken")
        self.desktop.choose("p", "Return", "s")
        self.wait_until(self.desktop.has_window, 20, "the window, at the link")
        self.desktop.choose("q")
        self.assertEqual(window.wait(timeout=20), 0)

        self.start_in_tray()
        self.assertFalse(self.desktop.has_window())
        self.desktop.choose("o")
        self.wait_until(self.desktop.has_window, 20, "the window")

    def test_a_second_start_hands_its_paths_over_and_builds_nothing(self):
        window = self.start_in_tray()
        self.native.unlink()
        second = self.run_program(GUI, self.tree, timeout=20)
        self.assertEqual(second.code, 0, str(second))
        time.sleep(3)
        self.assertFalse(self.native.exists())
        os.kill(window.pid, signal.SIGKILL)
        window.wait()
        self.start_in_tray()  # what the dead one left behind is in nobody's way
        self.assertEqual(self.run_program(GUI, self.tree, timeout=20).code, 0)

    def test_autostart_is_set_and_taken_away(self):
        entry = self.home / ".config/autostart/org.truewheel.Truewheel.desktop"
        self.must(GUI, "--autostart", "on")
        self.assertIn("--background", entry.read_text())
        self.must(GUI, "--autostart", "off")
        self.assertFalse(entry.exists())


if __name__ == "__main__":
    main()
