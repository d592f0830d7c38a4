#include "app/gui/actions.h"
#include "app/gui/dialogs/settingsdialog.h"
#include "app/gui/dialogs/trustlistdialog.h"
#include "app/gui/mainwindow.h"
#include "app/gui/text/settingrows.h"
#include "core/settings/choices.h"
#include "core/settings/pathlist.h"
#include "tests/session/fakeservices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <set>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

template<typename Widget>
Widget *named(const QWidget &in, const QString &name)
{
    for (Widget *one : in.findChildren<Widget *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_directory.isValid()); }

    void everyRowHasItsOwnKeyAndWords()
    {
        std::set<QString> keys;
        for (const SettingRow &row : settingRows()) {
            QVERIFY2(keys.insert(keyOf(row)).second, qPrintable(keyOf(row)));
            QVERIFY2(!row.section.isEmpty() && !row.title.isEmpty() && !row.description.isEmpty(), qPrintable(keyOf(row)));
        }
    }

    void writesWhatIsChosenAtOnce()
    {
        QSettings store(file(), QSettings::IniFormat);
        SettingsDialog dialog(store);
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        auto *colours = named<QComboBox>(dialog, QStringLiteral("Colours"));
        QVERIFY(colours);
        colours->setCurrentIndex(colours->findData(QStringLiteral("dark")));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().toString(), QLatin1String(settings::theme.key));
        QCOMPARE(settings::theme.read(QSettings(file(), QSettings::IniFormat)), QStringLiteral("dark"));
    }

    void showsOnlyWhatTheSearchFinds()
    {
        QSettings store(file(), QSettings::IniFormat);
        SettingsDialog dialog(store);
        dialog.show();
        auto *search = named<QLineEdit>(dialog, QStringLiteral("Search the settings"));
        QTest::keyClicks(search, QStringLiteral("left OUT"));
        QVERIFY(named<QListWidget>(dialog, QStringLiteral("Left out"))->isVisible());
        QVERIFY(!named<QComboBox>(dialog, QStringLiteral("Colours"))->isVisible());
        search->clear();
        QVERIFY(named<QComboBox>(dialog, QStringLiteral("Colours"))->isVisible());
    }

    void importsWhatIsAValueAndNamesTheRest()
    {
        const QString other = m_directory.filePath(QStringLiteral("other.ini"));
        {
            QSettings given(other, QSettings::IniFormat);
            given.setValue(QLatin1String(settings::theme.key), QStringLiteral("light"));
            given.setValue(QLatin1String(settings::scanThreads.key), 1000);
            given.setValue(QStringLiteral("window/geometry"), QByteArray("x"));
        }
        QSettings store(file(), QSettings::IniFormat);
        store.setValue(QLatin1String(settings::scanThreads.key), 3);
        const QStringList refused = importSettings(QSettings(other, QSettings::IniFormat), store, settingRows());
        QCOMPARE(QSet<QString>(refused.begin(), refused.end()),
                 (QSet<QString>{QLatin1String(settings::scanThreads.key), QStringLiteral("window/geometry")}));
        QCOMPARE(settings::theme.read(store), QStringLiteral("light"));
        QCOMPARE(settings::scanThreads.read(store), 3);
        QVERIFY(!store.contains(QStringLiteral("window/geometry")));
    }

    void onlyAUrlIsTakenForAnIndex()
    {
        const QString other = m_directory.filePath(QStringLiteral("indexes.ini"));
        {
            QSettings given(other, QSettings::IniFormat);
            settings::defaultIndex.write(given, QStringLiteral("https://index.example/simple"));
            settings::advisoryService.write(given, QStringLiteral("file:///etc/passwd"));
        }
        QSettings store(file(), QSettings::IniFormat);
        QCOMPARE(importSettings(QSettings(other, QSettings::IniFormat), store, settingRows()),
                 QStringList(QLatin1String(settings::advisoryService.key)));
        SettingsDialog dialog(store);
        auto *url = named<QLineEdit>(dialog, QStringLiteral("Default index"));
        QVERIFY(url);
        QCOMPARE(url->text(), QStringLiteral("https://index.example/simple"));
        url->setText(QStringLiteral(" https://other.example/simple "));
        emit url->editingFinished();
        const QSettings written(file(), QSettings::IniFormat);
        QCOMPARE(choicesOf(written).defaultIndex, std::string("https://other.example/simple"));
        QVERIFY(choicesOf(written).advisoryService.empty());
    }

    void aFileOfSettingsHoldsNoPasswordAndNobodysWord()
    {
        const QString other = m_directory.filePath(QStringLiteral("kept.ini"));
        QSettings store(file(), QSettings::IniFormat);
        settings::indexAgreed.write(store, true);
        settings::defaultIndex.write(store, QStringLiteral("https://ada:canary@index.example/simple"));
        QSettings kept(other, QSettings::IniFormat);
        exportSettings(store, kept, settingRows());
        QVERIFY(!kept.contains(QLatin1String(settings::indexAgreed.key)));
        QCOMPARE(settings::defaultIndex.read(kept), QStringLiteral("https://index.example/simple"));

        settings::indexAgreed.write(kept, true);
        settings::indexAgreed.write(store, false);
        QCOMPARE(importSettings(kept, store, settingRows()), QStringList(QLatin1String(settings::indexAgreed.key)));
        QVERIFY(!settings::indexAgreed.read(store));
    }

    void resetsTheRowsAndNothingElse()
    {
        QSettings store(file(), QSettings::IniFormat);
        settings::theme.write(store, QStringLiteral("dark"));
        settings::windowGeometry.write(store, QByteArray("there"));
        resetSettings(store, settingRows());
        QCOMPARE(settings::theme.read(store), settings::theme.defaultValue);
        QCOMPARE(settings::windowGeometry.read(store), QByteArray("there"));
    }

    void keepsNamesThatAreNotUtf8()
    {
        QSettings store(file(), QSettings::IniFormat);
        const std::vector<Path> paths = {"/home/me/\xff odd", "/b"};
        settings::scanExclusions.write(store, encodedPaths(paths));
        store.sync();
        QVERIFY(choicesOf(QSettings(file(), QSettings::IniFormat)).exclusions == paths);
    }

    void takesTrustBack()
    {
        std::vector<TrustRow> rows(2);
        rows[0].projectPath = "/w/a";
        rows[1].projectPath = "/w/b";
        SessionServices services = fakeServices();
        services.allTrust = [&rows]() -> Result<std::vector<TrustRow>> { return rows; };
        services.removeTrust = [&rows](const TrustRow &gone) -> Result<void> {
            std::erase_if(rows, [&gone](const TrustRow &row) { return row.projectPath == gone.projectPath; });
            return {};
        };
        Session session(std::move(services));
        TrustListDialog dialog(session);
        auto *list = dialog.findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QTest::mouseClick(button(dialog, QStringLiteral("Ask me again")), Qt::LeftButton);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(rows.front().projectPath, Path("/w/b"));
    }

    void opensByItsKey()
    {
        Session session(fakeServices());
        MainWindow window(session);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<SettingsDialog *>());
    }

    void aBudgetIsANumberWithItsUnitForEveryCacheOrForOneTool()
    {
        QSettings store(file(), QSettings::IniFormat);
        SettingsDialog dialog(store);
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        auto *add = named<QPushButton>(dialog, QStringLiteral("Size of a cache"));
        QVERIFY(add);
        const auto choose = [add](const QString &name) {
            add->click();
            QMenu *menu = nullptr;
            QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
            for (QAction *action : menu->actions()) {
                if (action->text() == name)
                    action->trigger();
            }
            menu->close();
        };
        const auto box = [add](const QString &name) { return named<QDoubleSpinBox>(*add->parentWidget(), name); };
        choose(QStringLiteral("Every cache"));
        QTRY_VERIFY(box(QStringLiteral("Every cache")));
        QCOMPARE(settings::cacheSizeLimit.read(store), QStringLiteral("20G"));
        box(QStringLiteral("Every cache"))->setValue(1.5);
        QCOMPARE(settings::cacheSizeLimit.read(store), QStringLiteral("1.5G"));
        choose(QStringLiteral("pip"));
        QTRY_VERIFY(box(QStringLiteral("Every other cache")));
        box(QStringLiteral("pip"))->setValue(2);
        QCOMPARE(settings::cacheSizeLimit.read(store), QStringLiteral("1.5G, pip=2G"));
        named<QPushButton>(*add->parentWidget(), QStringLiteral("Remove the limit: Every other cache"))->click();
        QTRY_VERIFY(!box(QStringLiteral("Every other cache")));
        QCOMPARE(settings::cacheSizeLimit.read(store), QStringLiteral("pip=2G"));
        QVERIFY(changed.count() >= 5);
    }

    void aBudgetThatIsNotUnderstoodIsSaidAndKeptUntilAnotherIsChosen()
    {
        QSettings store(file(), QSettings::IniFormat);
        settings::cacheSizeLimit.write(store, QStringLiteral("uv=lots"));
        settings::cacheAgeLimit.write(store, QStringLiteral("uv=1, pip=30"));
        SettingsDialog dialog(store);
        dialog.show();
        auto *size = named<QPushButton>(dialog, QStringLiteral("Size of a cache"))->parentWidget();
        QVERIFY(size->findChild<QLabel *>()->text().contains(QStringLiteral("“uv=lots” is not understood")));
        auto *age = named<QPushButton>(dialog, QStringLiteral("Age"))->parentWidget();
        QCOMPARE(named<QDoubleSpinBox>(*age, QStringLiteral("uv"))->value(), 1.0);
        QCOMPARE(named<QDoubleSpinBox>(*age, QStringLiteral("pip"))->value(), 30.0);
        QCOMPARE(settings::cacheSizeLimit.read(store), QStringLiteral("uv=lots"));
    }

private:
    QString file() const { return m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini")); }
    QTemporaryDir m_directory;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
