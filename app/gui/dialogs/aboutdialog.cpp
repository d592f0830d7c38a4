#include "app/gui/dialogs/aboutdialog.h"

#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/plainlist.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QResource>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {

/// One library that the programs are made of. Names and licences (SPDX) are the same in every language.
struct Part {
    const char *name;
    const char *licence;
    const char *use;
};

constexpr Part parts[] = {
    {"Qt 6", "LGPL-3.0-only", QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "Window, settings, threads, database access")},
    {"KArchive", "LGPL-2.0-or-later", QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "Wheels, source archives, diagnostics")},
    {"zlib, bzip2, liblzma, Zstandard", "Zlib, bzip2-1.0.6, 0BSD, BSD-3-Clause",
     QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "Unpacking, for KArchive")},
    {"libcurl", "curl", QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "Package indexes; loaded when the first is asked")},
    {"OpenSSL", "Apache-2.0", QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "SHA-256; loaded when it is needed")},
    {"SQLite", "blessing", QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "What is kept: ledger, journal, trust, snapshot")},
    {"toml++", "MIT", QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "pyproject.toml and uv.lock")},
    {"CLI11", "BSD-3-Clause", QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "The command line")},
    {"tl::expected", "CC0-1.0", QT_TRANSLATE_NOOP("truewheel::gui::AboutDialog", "Results that may be errors")},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Truewheel"));
    resize(760, 560);
    auto *tabs = new QTabWidget;
    tabs->addTab(makeParts(), tr("&Made of"));
    tabs->addTab(makeLicence(), tr("&Licence"));
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Licences"));
    auto *close = new Button(tr("Close"), Button::Weight::Main);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addWidget(makeHead());
    column->addWidget(tabs, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
}

QWidget *AboutDialog::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(new SymbolLabel(QStringLiteral("truewheel"), Tone::Accent, 48), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    auto *title = new WrapText(tr("Truewheel %1").arg(QCoreApplication::applicationVersion()));
    title->setFont(makeLarger(title->font(), 3));
    texts->addWidget(title);
    texts->addWidget(new WrapText(tr("Finds editable Python installs that have lost their generated files, says why, and puts them right.\n"
                                     "Free software under the Apache License 2.0, running on Qt %1.")
                                      .arg(QLatin1String(qVersion())),
                                  Tone::Muted));
    row->addLayout(texts, 1);
    return head;
}

QWidget *AboutDialog::makeParts()
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("What Truewheel is made of"));
    list->setFrameShape(QFrame::NoFrame);
    setUpList(*list);
    list->setAllColumnsShowFocus(true);
    list->setHeaderLabels({tr("Part"), tr("Licence"), tr("For")});
    for (const Part &part : parts)
        new QTreeWidgetItem(list, {QLatin1String(part.name), QLatin1String(part.licence), tr(part.use)});
    list->header()->resizeSection(0, 210);
    list->header()->resizeSection(1, 190);
    return list;
}

QWidget *AboutDialog::makeLicence()
{
    auto *text = new QPlainTextEdit(QString::fromUtf8(QResource(QStringLiteral(":/licence/LICENSE")).uncompressedData()));
    text->setAccessibleName(tr("Text of the licence"));
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(monospaced(font()));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace truewheel::gui
