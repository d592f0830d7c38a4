#pragma once
#include "core/session/session.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace truewheel::gui {

class ChangeList;
class CommandBox;
class PlainLabel;
class Button;
class WrapText;

/// Shows what an exact sync, or an update of packages in the lock, would install, change and remove, with the extras and groups that it keeps as ticked boxes.
/// Changes nothing; accepted() means: apply preview() for request().
class SyncDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The session outlives the dialog. The request's choices are looked for here. `isBroken`: the link that Sync was asked for.
    SyncDialog(Session &session, SyncRequest request, bool isBroken, QWidget *parent = nullptr);
    ~SyncDialog() override;

    const SyncRequest &request() const { return m_request; }
    const SyncPreview &preview() const { return *m_preview; } ///< valid once accepted

signals:
    /// There is a preview, or a sentence why not.
    void previewed();

private:
    bool isUpdate() const { return !m_request.upgrades.empty(); }
    void makeLayout();
    QWidget *makeChoices();
    void showChoices(const Result<std::vector<SyncChoice>> &choices);
    void askForPreview();
    void showPreview(const Result<SyncPreview> &preview);
    void showChanges(const SyncPreview &preview);
    void showError(const Error &error);
    void setBusy(bool isBusy);

    Session &m_session;
    SyncRequest m_request;
    bool m_isBroken;
    std::optional<SyncPreview> m_preview;
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);
    uint64_t m_generation = 0;
    QTimer m_delay; // so that ticking three boxes asks once

    PlainLabel *m_summary;
    WrapText *m_note;
    WrapText *m_lockChanges; // of an update
    QProgressBar *m_progress;
    PlainLabel *m_choicesTitle;
    QVBoxLayout *m_choices;
    QScrollArea *m_choicesArea = nullptr;
    PlainLabel *m_changesTitle;
    ChangeList *m_changes;
    CommandBox *m_command;
    Button *m_apply;
};

} // namespace truewheel::gui
