#pragma once
#include "core/snapshot/finding.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace truewheel::gui {

/// "I know, do not tell me again": asks why and for how long.
class AcceptDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AcceptDialog(const std::vector<CheckedLink> &links, QWidget *parent = nullptr);

    /// One for each finding of the links.
    std::vector<Acceptance> acceptances() const;

private:
    void makeLayout(const QString &sentence, const QStringList &problems);
    void followChoice();

    std::vector<std::string> m_findings;
    QLineEdit *m_reason;
    QComboBox *m_span;
    QDateEdit *m_lastDay;
};

} // namespace truewheel::gui
