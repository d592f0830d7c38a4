#include "app/gui/widgets/limiteditor.h"

#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QMenu>
#include <QTimer>

namespace truewheel::gui {

namespace {

constexpr double gibibyte = 1024.0 * 1024 * 1024;
constexpr uint64_t firstSize = uint64_t(20) << 30;
constexpr uint64_t firstDays = 90;

std::optional<CacheLimits> limitsIn(const QString &kept, bool isSize)
{
    return isSize ? parseSizeLimits(kept.toStdString()) : parseDayLimits(kept.toStdString());
}

QString keptText(const CacheLimits &limits, bool isSize)
{
    QStringList parts;
    for (const auto &[tool, limit] : limits) {
        const QString value = isSize ? QString::number(double(limit) / gibibyte, 'g', 12) + QLatin1Char('G') : QString::number(limit);
        parts.append(tool.empty() ? value : QString::fromStdString(tool) + QLatin1Char('=') + value);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

LimitEditor::LimitEditor(const LimitSetting &way, const QString &kept, SettingWritten written)
    : m_isSize(way.isSize)
    , m_written(std::move(written))
    , m_note(new PlainLabel)
    , m_add(new Button(tr("Add a limit")))
{
    const std::optional<CacheLimits> limits = limitsIn(kept, m_isSize);
    m_limits = limits.value_or(CacheLimits());
    if (!limits)
        m_note->setText(tr("“%1” is not understood, and does not count.").arg(plain(kept.toStdString())));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_note);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &LimitEditor::openMenu);
    showRows();
}

void LimitEditor::showRows()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->setColumnStretch(0, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    int row = 0;
    for (const auto &[tool, limit] : m_limits)
        addRow(row++, tool, limit);
    m_rows->setVisible(row > 0);
    if (row == 0 && m_note->text().isEmpty())
        m_note->setText(tr("No limit"));
    m_note->setTone(m_note->text() == tr("No limit") ? Tone::Muted : Tone::Broken);
    m_note->setVisible(!m_note->text().isEmpty());
    m_add->setEnabled(m_limits.size() <= allCacheTools().size());
}

void LimitEditor::addRow(int row, const std::string &tool, uint64_t limit)
{
    const QString name = !tool.empty() ? plain(tool) : m_limits.size() == 1 ? tr("Every cache") : tr("Every other cache");
    auto *box = new QDoubleSpinBox;
    box->setDecimals(m_isSize ? 1 : 0);
    box->setRange(m_isSize ? 0.1 : 1, 100000);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setAccessibleName(name);
    box->setMinimumWidth(110);
    const auto follow = [this, box] {
        box->setSuffix(m_isSize ? QStringLiteral(" GiB") : tr(" day(s)", "after a number", int(box->value())));
    };
    box->setValue(m_isSize ? double(limit) / gibibyte : double(limit));
    follow();
    auto *remove = new Button(tr("Remove"));
    remove->setAccessibleName(tr("Remove the limit: %1").arg(name));
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    grid->addWidget(new PlainLabel(name), row, 0);
    grid->addWidget(box, row, 1);
    grid->addWidget(remove, row, 2);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, tool, follow](double value) {
        m_limits[tool] = uint64_t(m_isSize ? value * gibibyte : value);
        follow();
        keep();
    });
    connect(remove, &QPushButton::clicked, this, [this, tool] {
        m_limits.erase(tool);
        keep();
        m_add->setFocus();
        QTimer::singleShot(0, this, &LimitEditor::showRows); // this button is one of the rows
    });
}

void LimitEditor::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const std::string &tool, const QString &name) {
        if (m_limits.contains(tool))
            return;
        menu->addAction(name, this, [this, tool] {
            m_limits[tool] = m_isSize ? firstSize : firstDays;
            keep();
            showRows();
        });
    };
    offer({}, m_limits.empty() ? tr("Every cache") : tr("Every other cache"));
    for (const CacheTool *tool : allCacheTools())
        offer(std::string(tool->name), plain(tool->name));
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void LimitEditor::keep()
{
    m_note->clear();
    m_written(keptText(m_limits, m_isSize));
}

} // namespace truewheel::gui
