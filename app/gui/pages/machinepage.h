#pragma once
#include "app/gui/pages/tablepage.h"
#include "app/gui/theme.h"
#include "core/session/session.h"

namespace truewheel::gui {

/// A table of what a scan of the machine found.
class MachinePage : public TablePage
{
    Q_OBJECT
public:
    void rescan() override;
    void stopLooking() override;

protected:
    /// What stands where there are no rows.
    struct Sentence {
        QString title;
        QString below;
    };
    struct Sentences {
        QString icon;     ///< of the page
        Sentence hidden;  ///< by the filter
        Sentence nothing; ///< nobody has looked yet
        Sentence looking;
        Sentence slow; ///< and it still looks
        Sentence none;
        Tone noneTone = Tone::Incomplete;
    };

    /// Session and actions outlive the page; the model and the details become its own.
    MachinePage(const QString &title, Session &session, Actions &actions, RowModel *model, QWidget *details, TableColumns columns,
                Kept kept);
    virtual Sentences sentences() const = 0;
    virtual size_t rowsInAll() const = 0; ///< those that the filter hides too

    bool isLooking() const override;
    bool canRescan() const override { return true; }
    std::pair<int, int> progress() const override;
    std::chrono::milliseconds elapsed() const override;
    void showNoRows() override;
    void saySlow() override;

    Session &session() const { return m_session; }

private:
    Session &m_session;
};

} // namespace truewheel::gui
