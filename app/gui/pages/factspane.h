#pragma once
#include "app/gui/theme.h"
#include "core/base/result.h"

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace truewheel::gui {

/// The details of a row, in a column that scrolls and is made anew for each row. All text in it is plain and can be copied;
/// the keys for Copy copy all of it while the pane itself has the focus.
class FactsPane : public QScrollArea
{
    Q_OBJECT
public:
    QString text() const; ///< all that it says, a line for each text

protected:
    void keyPressEvent(QKeyEvent *event) override;
    explicit FactsPane(QWidget *parent = nullptr);

    QVBoxLayout *begin(); ///< a new content with its layout
    /// Shows it; scrolled to where the one before was, when it is about the same thing.
    void finish(QVBoxLayout *column, bool isSame);
    void saySentence(const QString &sentence); ///< instead of a content

    static void addTitle(QVBoxLayout *column, const QString &name);
    /// What the state is, with what kind of thing it is; empty facts are left out.
    static void addState(QVBoxLayout *column, Severity severity, const QString &word, QStringList facts);
    static void addSection(QVBoxLayout *column, const QString &title);
    /// Pairs of label and value, aligned; a pair without a value is left out.
    static void addFacts(QVBoxLayout *column, const QList<std::pair<QString, QString>> &facts);
    /// "Could not look", nothing when there are none.
    static void addErrors(QVBoxLayout *column, const std::vector<Error> &errors);
};

} // namespace truewheel::gui
