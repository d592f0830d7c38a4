#include "app/gui/dialogs/acceptdialog.h"

#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int mostProblems = 6;
constexpr int longestReason = 500;

enum Span { Week, Month, Year, UntilDay, Forever };

} // namespace

AcceptDialog::AcceptDialog(const std::vector<CheckedLink> &links, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit)
    , m_span(new QComboBox)
    , m_lastDay(new QDateEdit)
{
    QStringList problems;
    for (const CheckedLink &link : links) {
        const std::vector<std::string> findings = findingsOf(link);
        if (findings.empty())
            continue;
        m_findings.insert(m_findings.end(), findings.begin(), findings.end());
        problems.append(plain(link.link.name) + QStringLiteral(": ") + Findings::problem(link));
    }
    setWindowTitle(tr("I know, do not tell me again"));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("for example: not built on this machine"));
    m_reason->setAccessibleName(tr("Reason"));
    m_span->addItems({tr("for a week"), tr("for a month"), tr("for a year"), tr("until the day"), tr("for ever")});
    m_span->setAccessibleName(tr("How long"));
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setMinimumDate(QDate::currentDate());
    m_lastDay->setAccessibleName(tr("The last day"));
    connect(m_span, &QComboBox::currentIndexChanged, this, &AcceptDialog::followChoice);
    m_span->setCurrentIndex(Month);
    makeLayout(tr("%n finding(s) that you know of", nullptr, int(m_findings.size())), problems);
    m_reason->setFocus();
}

void AcceptDialog::makeLayout(const QString &sentence, const QStringList &problems)
{
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHeading(sentence, 3));
    QStringList shown = problems.mid(0, mostProblems);
    if (problems.size() > mostProblems)
        shown.append(tr("and %n more", nullptr, int(problems.size()) - mostProblems));
    column->addWidget(new WrapText(shown.join(QLatin1Char('\n'))));
    column->addWidget(
        new WrapText(tr("Its link is left out of the table, of the counts and of “Rebuild all broken”, here and on the command line. "
                        "Another problem of the same link is told all the same."),
                     Tone::Muted));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(new PlainLabel(tr("Reason")), m_reason);
    auto *until = new QHBoxLayout;
    until->setSpacing(10);
    until->addWidget(m_span);
    until->addWidget(m_lastDay);
    until->addStretch(1);
    form->addRow(new PlainLabel(tr("How long")), until);
    column->addLayout(form);
    column->addStretch(1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *accept = new Button(tr("Do not tell me again"), Button::Weight::Main);
    accept->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
}

void AcceptDialog::followChoice()
{
    const QDate today = QDate::currentDate();
    switch (m_span->currentIndex()) {
    case Week: m_lastDay->setDate(today.addDays(7)); break;
    case Month: m_lastDay->setDate(today.addMonths(1)); break;
    case Year: m_lastDay->setDate(today.addYears(1)); break;
    case UntilDay:
    case Forever: break;
    }
    m_lastDay->setVisible(m_span->currentIndex() != Forever);
    m_lastDay->setEnabled(m_span->currentIndex() == UntilDay);
}

std::vector<Acceptance> AcceptDialog::acceptances() const
{
    Acceptance acceptance;
    acceptance.reason = m_reason->text().simplified().toStdString();
    acceptance.given = {QDateTime::currentSecsSinceEpoch(), 0};
    if (m_span->currentIndex() != Forever)
        acceptance.until = Timestamp{m_lastDay->date().addDays(1).startOfDay().toSecsSinceEpoch(), 0};
    std::vector<Acceptance> all;
    for (const std::string &finding : m_findings) {
        acceptance.finding = finding;
        all.push_back(acceptance);
    }
    return all;
}

} // namespace truewheel::gui
