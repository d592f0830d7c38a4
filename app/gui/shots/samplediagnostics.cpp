#include "app/gui/shots/samplediagnostics.h"

namespace truewheel::gui {

Diagnostics sampleDiagnostics()
{
    Diagnostics diagnostics;
    diagnostics.collect = [](JobContext &) -> std::vector<DiagnosticFile> {
        return {
            {"about.txt",
             "program = truewheel-gui 0.1.0\nwritten = 2026-11-28T04:00:00Z\nsystem = Debian GNU/Linux 12 (bookworm)\n"
             "kernel = linux 6.1.0\nprocessor = x86_64\nprocessors = 8\nQt = 6.4.2 (built with 6.4.2)\nglibc = 2.36\n"},
            {"settings.txt", "index/default = https://***@wheels.example/simple\nscan/roots = ~/src\nwindow/theme = dark\n"},
            {"environment.txt", "HOME = ~\nLANG = en_GB.UTF-8\nPATH = ~/.local/bin:/usr/bin:/bin\nUV_PUBLISH_TOKEN = ***\n"},
            {"tools.txt",
             "uv = 0.13.9 ~/.local/bin/uv\npython = 3.12.7 cpython uv ~/.local/share/uv/python/cpython-3.12.7/bin/python3.12\n"},
            {"places.txt", "home = ~\nstate.db = ~/.local/share/truewheel/state.db (65536 bytes)\ncache of uv = ~/.cache/uv\n"},
            {"journal.txt",
             "2026-11-28T03:41:07Z rebuild matlib: verified, absent -> intact, exit code 0, 8 s\n"
             "  project ~/src/matlib, environment ~/src/matlib/.venv\n"},
            {"logs/20261128T034107Z-matlib.log", "Building matlib @ file://~/src/matlib\n"},
        };
    };
    diagnostics.save = [](const Path &, const std::vector<DiagnosticFile> &) -> Result<void> { return {}; };
    return diagnostics;
}

} // namespace truewheel::gui
