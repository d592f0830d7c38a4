#pragma once
#include "core/session/repairqueue.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace truewheel::gui {

class PlainLabel;

/// What the tools of a job have said, as they say it: the newest lines, with a search. It follows the end while that is shown.
class LogView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownLines = 20000;

    /// The queue outlives the view.
    explicit LogView(RepairQueue &queue, QWidget *parent = nullptr);

    void setJob(JobId id);
    JobId job() const { return m_job; }
    void focusSearch();

private:
    QWidget *makeSearch();
    void findWords(bool isBackward);
    void take();

    RepairQueue &m_queue;
    QPlainTextEdit *m_log;
    QLineEdit *m_search;
    PlainLabel *m_note;
    JobId m_job;
    uint64_t m_position = 0;
};

} // namespace truewheel::gui
