#pragma once
#include "app/gui/text/settingrows.h"
#include "app/gui/widgets/settingeditors.h"
#include "core/snapshot/cachebudget.h"

#include <QWidget>
#include <functional>

class QGridLayout;

namespace truewheel::gui {

class Button;
class PlainLabel;

/// Limits of caches: for every cache, and for one tool at a time. What is not understood is said, and kept until another takes its place.
class LimitEditor final : public QWidget
{
    Q_OBJECT
public:
    LimitEditor(const LimitSetting &way, const QString &kept, SettingWritten written);

private:
    void showRows();
    void addRow(int row, const std::string &tool, uint64_t limit);
    void openMenu();
    void keep();

    bool m_isSize;
    SettingWritten m_written;
    CacheLimits m_limits;
    PlainLabel *m_note;
    QWidget *m_rows = nullptr;
    Button *m_add;
};

} // namespace truewheel::gui
