#pragma once
#include "app/gui/models/archivemodel.h"
#include "core/session/session.h"

#include <QDialog>
#include <QFutureWatcher>

class QPlainTextEdit;
class QProgressBar;
class QTabWidget;
class QTreeView;

namespace truewheel::gui {

class ArchivePane;
class Button;
class PlainLabel;

/// Looks inside of a wheel or source distribution: its files as a tree, what it says of itself, and the text of the current file.
/// Nothing is unpacked to the disk.
class ArchiveDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The session outlives the dialog. Reads on a worker; closing the dialog ends that.
    ArchiveDialog(Session &session, const Path &path, QWidget *parent = nullptr);
    ~ArchiveDialog() override;

    const ArchiveModel &model() const { return *m_model; }
    /// Of the text: what it shows, or the sentence why it shows nothing.
    QString preview() const;

signals:
    void shown(); ///< the archive, or why it is not
    void previewed();

private:
    using Read = Result<std::shared_ptr<const ArchiveTree>>;
    using Text = Result<std::optional<QString>>; ///< nullopt: it is no text
    void makeLayout();
    void read();
    void showArchive(const Read &read);
    void preview(const QModelIndex &index);
    void showText(const Text &text);
    void sayPreview(const QString &sentence);

    Session &m_session;
    const Path m_path;
    ArchiveModel *m_model;
    QFutureWatcher<Read> m_reading;
    QFutureWatcher<Text> m_previewing;
    PlainLabel *m_title;
    QProgressBar *m_progress;
    QTreeView *m_tree;
    QTabWidget *m_tabs;
    ArchivePane *m_about;
    QPlainTextEdit *m_text;
    Button *m_stop;
};

} // namespace truewheel::gui
