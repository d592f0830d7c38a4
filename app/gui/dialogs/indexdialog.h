#pragma once
#include "core/session/indexquestion.h"

#include <QDialog>

class QVBoxLayout;

namespace truewheel::gui {

/// Asked before anything is sent to somebody for the first time: who is asked, and what each is told, to the name.
class IndexDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `agreed`: the hosts that the person agreed to before; the others are marked, unless there is none.
    IndexDialog(const IndexQuestion &question, QStringList agreed, QWidget *parent = nullptr);

    /// Scheme, host and port of each that would be asked.
    static QStringList hostsOf(const IndexQuestion &question);

private:
    void addHead(QVBoxLayout *column) const;
    QWidget *recipientsOf(const IndexQuestion &question) const;
    void addRecipient(QVBoxLayout *column, const std::string &url, const QString &what, const QStringList &sent) const;

    QStringList m_agreed;
};

} // namespace truewheel::gui
