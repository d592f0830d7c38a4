#pragma once
#include "core/base/path.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace truewheel::test {

/// The button of that text that can be pressed; nullptr: none.
inline QPushButton *buttonIn(const QWidget &place, const QString &text)
{
    for (QPushButton *button : place.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isEnabled() && button->isVisible())
            return button;
    }
    return nullptr;
}

/// A project with a C extension in a home of its own, for the real uv: nothing of the person's is read or written.
class RealProject
{
public:
    /// The uv that the tests use; empty: there is none, skip.
    static QString uv() { return qEnvironmentVariable("TRUEWHEEL_UV"); }

    QString file(const QString &name) const { return m_dir.filePath(QStringLiteral("project/") + name); }
    Path path() const { return m_dir.filePath(QStringLiteral("project")).toStdString(); }

    /// Writes the project; `rest` goes to the end of its [project] table and below it.
    bool write(const QByteArray &rest = {}) const
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_dir.filePath(QStringLiteral("home")).toUtf8());
        if (!qEnvironmentVariableIsSet("UV_CACHE_DIR"))
            qputenv("UV_CACHE_DIR", m_dir.filePath(QStringLiteral("cache")).toUtf8());
        qputenv("UV_PYTHON_DOWNLOADS", "never");
        for (const char *name : {"UV_PYTHON", "VIRTUAL_ENV"})
            qunsetenv(name);
        return write(QStringLiteral("pyproject.toml"),
                     "[build-system]\nrequires = [\"setuptools>=77\"]\nbuild-backend = \"setuptools.build_meta\"\n\n"
                     "[project]\nname = \"stcext\"\nversion = \"0.1\"\nrequires-python = \">=3.9\"\n"
                         + rest)
            && write(QStringLiteral("setup.py"),
                     "from setuptools import Extension, setup\n\n"
                     "setup(package_dir={\"\": \"src\"}, packages=[\"stcext\"],\n"
                     "      ext_modules=[Extension(\"stcext._native\", sources=[\"src/native.c\"])])\n")
            && write(QStringLiteral("src/stcext/__init__.py"), "from ._native import answer\n")
            && write(QStringLiteral("src/native.c"),
                     "#include <Python.h>\n"
                     "static PyObject *answer(PyObject *self, PyObject *unused) { (void)self; (void)unused; return PyLong_FromLong(42); }\n"
                     "static PyMethodDef methods[] = {{\"answer\", answer, METH_NOARGS, 0}, {0, 0, 0, 0}};\n"
                     "static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, \"_native\", 0, -1, methods, 0, 0, 0, 0};\n"
                     "PyMODINIT_FUNC PyInit__native(void) { return PyModule_Create(&module); }\n");
    }

    bool write(const QString &name, const QByteArray &text) const
    {
        QFile out(file(name));
        return QDir().mkpath(QFileInfo(out).path()) && out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
    }

    /// True when the program ended with 0. `output` gets its stdout.
    bool run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr) const
    {
        QProcess process;
        process.setWorkingDirectory(file(QString()));
        process.start(program, arguments);
        process.waitForFinished(120000);
        const bool isFine = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (output)
            *output = process.readAllStandardOutput();
        if (!isFine)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return isFine;
    }
    bool runUv(const QStringList &arguments, QByteArray *output = nullptr) const { return run(uv(), arguments, output); }
    /// Makes `.venv` as the lock says, with the Python of the tests.
    bool sync(const QStringList &options = {}) const
    {
        return runUv(QStringList{QStringLiteral("sync"), QStringLiteral("--python"),
                                 qEnvironmentVariable("TRUEWHEEL_PYTHON", QStringLiteral("3.11"))}
                     + options);
    }

    /// The path of the built extension; empty when there is none.
    QString built() const
    {
        const QString name = QDir(file(QStringLiteral("src/stcext"))).entryList({QStringLiteral("_native*.so")}).value(0);
        return name.isEmpty() ? name : file(QStringLiteral("src/stcext/") + name);
    }
    bool isImportable() const
    {
        return run(file(QStringLiteral(".venv/bin/python")),
                   {QStringLiteral("-c"), QStringLiteral("import stcext; assert stcext.answer() == 42")});
    }

private:
    QTemporaryDir m_dir;
};

} // namespace truewheel::test
