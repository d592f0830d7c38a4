#include "core/platform/autostart.h"

#include "core/platform/filesystem.h"
#include "core/platform/privatefile.h"

#include <QSaveFile>
#include <QSettings>

namespace truewheel {

namespace {

/// A word of an Exec line: quoted, with what its quotes and field codes would take for their own (Desktop Entry 1.5).
std::string execWord(const std::string &word)
{
    std::string quoted = "\"";
    for (const char c : word) {
        if (c == '"' || c == '`' || c == '$' || c == '\\')
            quoted += '\\';
        quoted += c == '%' ? "%%" : std::string(1, c);
    }
    quoted += '"';
    std::string value; // of a string in the file: a backslash is written twice
    for (const char c : quoted)
        value += c == '\\' ? "\\\\" : std::string(1, c);
    return value;
}

std::string xmlText(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

std::string desktopEntry(const std::string &program)
{
    return "[Desktop Entry]\nType=Application\nName=Truewheel\nExec=" + execWord(program)
        + " --background\nIcon=org.truewheel.Truewheel\nTerminal=false\nX-GNOME-Autostart-enabled=true\n";
}

std::string launchAgent(const std::string &program)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<plist version=\"1.0\"><dict>\n"
           "<key>Label</key><string>org.truewheel.Truewheel</string>\n"
           "<key>ProgramArguments</key><array><string>"
        + xmlText(program)
        + "</string><string>--background</string></array>\n"
          "<key>RunAtLoad</key><true/>\n"
          "</dict></plist>\n";
}

QSettings runKey()
{
    return QSettings(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"), QSettings::NativeFormat);
}
const QString runValue = QStringLiteral("Truewheel");

Result<void> write(const Path &file, const std::string &text)
{
    if (const Result<void> made = makePrivateDirectory(file.parent_path()); !made)
        return made;
    QSaveFile out(QString::fromStdString(pathBytes(file)));
    const bool isWritten = out.open(QIODevice::WriteOnly) && out.write(text.data(), qint64(text.size())) == qint64(text.size());
    if (!isWritten)
        out.cancelWriting();
    if (!isWritten || !out.commit())
        return failure(ErrorCode::Io, pathBytes(file), out.errorString().toStdString());
    return {};
}

} // namespace

Autostart autostartOf(Os os, const EnvironmentVariables &environment, const Path &program)
{
    const Path home = locationsFor(os, environment).home;
    switch (os) {
    case Os::Windows: return {{}, '"' + pathBytes(Path(program).make_preferred()) + "\" --background"};
    case Os::MacOs:
        return {home.empty() ? Path() : home / "Library/LaunchAgents/org.truewheel.Truewheel.plist", launchAgent(pathBytes(program))};
    case Os::Linux: break;
    }
    const std::string configured = environment.get("XDG_CONFIG_HOME").value_or("");
    const Path config = configured.starts_with('/') ? pathFromBytes(configured) : home.empty() ? Path() : home / ".config";
    return {config.empty() ? Path() : config / "autostart/org.truewheel.Truewheel.desktop", desktopEntry(pathBytes(program))};
}

Result<bool> isAutostarted(const Autostart &autostart)
{
    if (hostOs() == Os::Windows)
        return runKey().contains(runValue);
    if (autostart.file.empty())
        return failure(ErrorCode::NotFound, "HOME");
    const Result<FileStatus> status = NativeFileSystem().status(autostart.file);
    if (!status && !isAbsence(status.error()))
        return tl::unexpected(status.error());
    return status.has_value();
}

Result<void> setAutostarted(const Autostart &autostart, bool isOn)
{
    if (hostOs() == Os::Windows) {
        QSettings run = runKey();
        if (isOn)
            run.setValue(runValue, QString::fromStdString(autostart.text));
        else
            run.remove(runValue);
        run.sync();
        return run.status() == QSettings::NoError ? Result<void>() : failure(ErrorCode::Io, "the registry key Run");
    }
    if (autostart.file.empty())
        return failure(ErrorCode::NotFound, "HOME");
    return isOn ? write(autostart.file, autostart.text) : removePrivateFile(autostart.file);
}

} // namespace truewheel
