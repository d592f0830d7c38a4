#pragma once
#include "core/session/indexquestion.h"

#include <QDialog>

class QVBoxLayout;

namespace truewheel::gui {

/// Asked before anything is sent for the first time: who is asked, and what each is told, to the name.
class IndexDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit IndexDialog(const IndexQuestion &question, QWidget *parent = nullptr);

    /// Somebody would be asked.
    static bool asksAnybody(const IndexQuestion &question);

private:
    static void addHead(QVBoxLayout *column);
    static QWidget *recipientsOf(const IndexQuestion &question);
    void addButtons(QVBoxLayout *column);
    static void addRecipient(QVBoxLayout *column, const QString &url, const QString &what, const QStringList &sent);
};

} // namespace truewheel::gui
