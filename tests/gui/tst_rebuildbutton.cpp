#include "app/gui/actions.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/mainwindow.h"
#include "app/gui/pages/linkspage.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace truewheel;
using namespace truewheel::gui;

/// The whole way with the real uv, a real C compiler and a real window: drop, see, press Rebuild, see it intact.
class TestRebuildButton : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_uv = qEnvironmentVariable("TRUEWHEEL_UV");
    QString m_python = qEnvironmentVariable("TRUEWHEEL_PYTHON", QStringLiteral("3.11"));

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.filePath(QStringLiteral("project")));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(120000);
        const bool isFine = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!isFine)
            qWarning("%s", process.readAll().constData());
        return isFine;
    }

    QString built() const
    {
        return QDir(m_dir.filePath(QStringLiteral("project/src/stcext"))).entryList({QStringLiteral("_native*.so")}).value(0);
    }

private slots:
    void initTestCase()
    {
        if (m_uv.isEmpty())
            QSKIP("TRUEWHEEL_UV names no uv");
        // A home of its own: nothing of the person's is read or written.
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_dir.filePath(QStringLiteral("home")).toUtf8());
        if (!qEnvironmentVariableIsSet("UV_CACHE_DIR"))
            qputenv("UV_CACHE_DIR", m_dir.filePath(QStringLiteral("cache")).toUtf8());
        qputenv("UV_PYTHON_DOWNLOADS", "never");
        for (const char *name : {"UV_PYTHON", "VIRTUAL_ENV"})
            qunsetenv(name);
        write(QStringLiteral("project/pyproject.toml"),
              "[build-system]\nrequires = [\"setuptools>=77\"]\nbuild-backend = \"setuptools.build_meta\"\n\n"
              "[project]\nname = \"stcext\"\nversion = \"0.1\"\nrequires-python = \">=3.9\"\n");
        write(QStringLiteral("project/setup.py"),
              "from setuptools import Extension, setup\n\n"
              "setup(package_dir={\"\": \"src\"}, packages=[\"stcext\"],\n"
              "      ext_modules=[Extension(\"stcext._native\", sources=[\"src/native.c\"])])\n");
        write(QStringLiteral("project/src/stcext/__init__.py"), "from ._native import answer\n");
        write(
            QStringLiteral("project/src/native.c"),
            "#include <Python.h>\nstatic PyObject *answer(PyObject *self, PyObject *unused) { (void)self; (void)unused; return PyLong_FromLong(42); }\n"
            "static PyMethodDef methods[] = {{\"answer\", answer, METH_NOARGS, 0}, {0, 0, 0, 0}};\n"
            "static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, \"_native\", 0, -1, methods, 0, 0, 0, 0};\n"
            "PyMODINIT_FUNC PyInit__native(void) { return PyModule_Create(&module); }\n");
        QVERIFY(run(m_uv, {QStringLiteral("sync"), QStringLiteral("--python"), m_python}));
        QVERIFY(!built().isEmpty());
    }

    void aBrokenLinkTurnsIntactAfterRebuild()
    {
        const QString native = m_dir.filePath(QStringLiteral("project/src/stcext/") + built());
        QVERIFY(QFile::remove(native));
        QVERIFY(run(m_uv, {QStringLiteral("sync")})); // the defect: it says that all is well
        QVERIFY(built().isEmpty());

        const Path project = m_dir.filePath(QStringLiteral("project")).toStdString();
        Session session(nativeServices(EnvironmentVariables::ofProcess(), "/", m_uv.toStdString()));
        MainWindow window(session);
        window.show();
        session.look({project});
        QTRY_VERIFY_WITH_TIMEOUT(window.links().current(), 20000);
        QVERIFY2(window.links().current()->verdict == Verdict::Absent, window.links().current()->summary.c_str());

        window.actions().rebuild->trigger();
        TrustDialog *trust = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((trust = window.findChild<TrustDialog *>()) && trust->isVisible(), 20000);
        trust->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!session.repairs().ids().empty(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(session.repairs().unfinished() == 0, 120000);
        const Job &job = *session.repairs().find(JobId{1});
        uint64_t position = 0;
        QVERIFY2(job.state == JobState::Succeeded, session.repairs().logSince(job.id, position).c_str());
        QTRY_VERIFY_WITH_TIMEOUT(window.links().current() && window.links().current()->verdict == Verdict::Intact, 20000);
        QVERIFY(QFile::exists(native));
        QVERIFY(run(m_dir.filePath(QStringLiteral("project/.venv/bin/python")),
                    {QStringLiteral("-c"), QStringLiteral("import stcext; assert stcext.answer() == 42")}));
    }
};
QTEST_MAIN(TestRebuildButton)
#include "tst_rebuildbutton.moc"
