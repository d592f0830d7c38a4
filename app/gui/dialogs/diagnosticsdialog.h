#pragma once
#include "core/session/session.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace truewheel::gui {

class Button;
class PlainLabel;

/// What a person sends with a report of a fault: every text of it is shown before it is copied or saved. Nothing is sent.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The session outlives the dialog. Collects on a worker.
    explicit DiagnosticsDialog(Session &session, QWidget *parent = nullptr);

    /// All texts, each under its name.
    QString allText() const;
    void save(const Path &file);

signals:
    void collected();
    void saved(); ///< or not: a sentence says which

private:
    void makeLayout();
    void showFiles(std::vector<DiagnosticFile> files);
    void askWhere();

    Session &m_session;
    std::vector<DiagnosticFile> m_files;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    PlainLabel *m_note;
    Button *m_copy;
    Button *m_save;
};

} // namespace truewheel::gui
