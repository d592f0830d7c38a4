#include "app/gui/dialogs/aboutdialog.h"
#include "app/gui/dialogs/diagnosticsdialog.h"
#include "app/gui/dialogs/handbookdialog.h"
#include "app/gui/pages/pages.h"
#include "tests/gui/shownwindow.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTranslator>
#include <QTreeWidget>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

SessionServices withDiagnostics(std::vector<std::pair<Path, std::vector<DiagnosticFile>>> *saved = nullptr)
{
    SessionServices services = fakeServices();
    services.diagnostics.collect = [](JobContext &) {
        return std::vector<DiagnosticFile>{{"about.txt", "program = truewheel\n"}, {"logs/<b>a</b>.log", "token ***\n<b>x</b>\n"}};
    };
    services.diagnostics.save = [saved](const Path &file, const std::vector<DiagnosticFile> &files) -> Result<void> {
        if (!saved)
            return failure(ErrorCode::PermissionDenied, pathBytes(file));
        saved->emplace_back(file, files);
        return {};
    };
    return services;
}

template<typename Dialog>
Dialog *openDialog(const Shown &shown)
{
    Dialog *dialog = nullptr;
    [&] { QTRY_VERIFY((dialog = shown.window.findChild<Dialog *>()) != nullptr && dialog->isVisible()); }();
    return dialog;
}

/// What a page must have in every language: headings, list items, rows of tables, code and links, in any order.
QStringList bones(const QString &language, const QString &page)
{
    QFile file(QStringLiteral(":/handbook/%1/%2").arg(language, page));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression bone(QStringLiteral(R"(`[^`]+`|\]\([^)]+\)|^#+ |^- \*\*|^- |^\d\. |^\|)"),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = bone.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    for (const WrapText *text : widget.findChildren<WrapText *>())
        texts.append(text->toPlainText());
    return texts;
}

} // namespace

/// The Help menu.
class TestHelp : public QObject
{
    Q_OBJECT
private slots:
    void everyPageOfTheWindowHasItsPageOfTheHandbook()
    {
        Actions actions;
        HandbookDialog handbook(actions);
        QStringList names{QStringLiteral("getting-started"), QStringLiteral("archives"), QStringLiteral("settings"),
                          QStringLiteral("troubleshooting")};
        for (const PageRow &row : pageRows())
            names.append(QLatin1String(row.name));
        QSet<QString> texts;
        for (const QString &name : names) {
            handbook.showPage(name);
            QCOMPARE(handbook.page(), name);
            QVERIFY2(handbook.text().size() > 200, qPrintable(name));
            QVERIFY2(!handbook.text().contains(QLatin1String("](")), qPrintable(name)); // it is laid out
            texts.insert(handbook.text());
        }
        QCOMPARE(texts.size(), names.size());
        handbook.showPage(QStringLiteral("no such page"));
        QCOMPARE(handbook.page(), QStringLiteral("getting-started"));
    }

    void theHandbookIsTheSameInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "fr", "es", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theHandbookIsTheSameInEveryLanguage()
    {
        QFETCH(QString, language);
        const QStringList pages = QDir(QStringLiteral(":/handbook/en")).entryList();
        QCOMPARE(QDir(QStringLiteral(":/handbook/") + language).entryList(), pages);
        for (const QString &page : pages) {
            QVERIFY2(bones(language, page).size() > 3, qPrintable(page));
            QCOMPARE(bones(language, page), bones(QStringLiteral("en"), page));
        }
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/truewheel_") + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        Actions actions;
        HandbookDialog handbook(actions);
        const QString first = handbook.findChild<QListWidget *>()->item(0)->text(); // a title of the window and the heading of the page
        QVERIFY2(handbook.text().startsWith(first), qPrintable(handbook.text().left(40)));
        QVERIFY(first != QLatin1String("Getting started"));
        for (const QString &page : pages) { // laid out, with no sign of Markdown left
            handbook.showPage(page.chopped(3));
            QVERIFY2(!handbook.text().remove(QStringLiteral("***")).contains(QRegularExpression(QStringLiteral("[*`]|\\]\\("))),
                     qPrintable(handbook.text()));
        }
    }

    void everyLinkOfTheHandbookLeadsToAPageOfIt()
    {
        Actions actions;
        HandbookDialog handbook(actions);
        auto *list = handbook.findChild<QListWidget *>();
        auto *browser = handbook.findChild<QTextBrowser *>();
        int links = 0;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QStringList targets;
            for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
                for (auto at = block.begin(); !at.atEnd(); ++at) {
                    if (at.fragment().charFormat().isAnchor())
                        targets.append(at.fragment().charFormat().anchorHref());
                }
            }
            for (const QString &target : targets) {
                list->setCurrentRow(row);
                emit browser->anchorClicked(QUrl(target));
                QVERIFY2(handbook.page() + QStringLiteral(".md") == target, qPrintable(target));
                ++links;
            }
        }
        QVERIFY(links > 5);
    }

    void theHandbookReadsNothingButItself()
    {
        Actions actions;
        HandbookDialog handbook(actions);
        auto *browser = handbook.findChild<QTextBrowser *>();
        QVERIFY(browser->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd"))).isNull());
        QVERIFY(browser->loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("https://host/x"))).isNull());
        const QString before = handbook.text();
        emit browser->anchorClicked(QUrl(QStringLiteral("https://host/page.md")));
        QCOMPARE(handbook.text(), before);
    }

    void f1OpensThePageThatBelongsToTheShownOne()
    {
        Shown shown(fakeServices(), {});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        for (const PageRow &row : pageRows()) {
            shown.window.actions().page(QLatin1String(row.name))->trigger();
            QTest::keyClick(&shown.window, Qt::Key_F1);
            QTRY_COMPARE(openDialog<HandbookDialog>(shown)->page(), QLatin1String(row.name));
            shown.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        }
        QCOMPARE(shown.window.findChildren<HandbookDialog *>().size(), 1);
    }

    void whatIsCopiedAndSavedIsShownFirst()
    {
        std::vector<std::pair<Path, std::vector<DiagnosticFile>>> saved;
        Shown shown(withDiagnostics(&saved), {});
        shown.window.actions().diagnostics->trigger();
        auto *dialog = openDialog<DiagnosticsDialog>(shown);
        auto *list = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        QPlainTextEdit *text = nullptr;
        for (QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>()) {
            if (!qobject_cast<WrapText *>(edit))
                text = edit;
        }
        QCOMPARE(text->toPlainText(), QStringLiteral("program = truewheel\n"));
        list->setCurrentRow(1);
        QCOMPARE(text->toPlainText(), QStringLiteral("token ***\n<b>x</b>\n"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Copy")))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->allText());
        QVERIFY(dialog->allText().contains(QStringLiteral("== about.txt ==\nprogram = truewheel")));
        QSignalSpy done(dialog, &DiagnosticsDialog::saved);
        dialog->save("/w/d.zip");
        QVERIFY(done.wait());
        QCOMPARE(saved.size(), size_t(1));
        QCOMPARE(saved.front().second.size(), size_t(2));
        QVERIFY(labelsOf(*dialog).join(QLatin1Char('\n')).contains(QStringLiteral("Saved as /w/d.zip.")));
    }

    void diagnosticsThatCannotBeSavedSaySo()
    {
        Session session(withDiagnostics());
        DiagnosticsDialog dialog(session);
        QSignalSpy collected(&dialog, &DiagnosticsDialog::collected);
        QVERIFY(collected.wait());
        QSignalSpy done(&dialog, &DiagnosticsDialog::saved);
        dialog.save("/w/d.zip");
        QVERIFY(done.wait());
        QVERIFY(labelsOf(dialog).join(QLatin1Char('\n')).contains(QStringLiteral("/w/d.zip")));
    }

    void theAboutDialogNamesEveryLicence()
    {
        const AboutDialog dialog;
        const auto *parts = dialog.findChild<QTreeWidget *>();
        QStringList names;
        for (int i = 0; i < parts->topLevelItemCount(); ++i) {
            names.append(parts->topLevelItem(i)->text(0));
            for (int column = 0; column < 3; ++column)
                QVERIFY(!parts->topLevelItem(i)->text(column).isEmpty());
        }
        for (const char *name : {"Qt 6", "KArchive", "libcurl", "toml++", "CLI11", "tl::expected"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        QVERIFY(dialog.findChildren<QPlainTextEdit *>().last()->toPlainText().contains(QStringLiteral("Apache License\n")));
        QVERIFY(labelsOf(dialog).join(QLatin1Char('\n')).contains(QStringLiteral("Apache License 2.0")));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_helpmenu.moc"
