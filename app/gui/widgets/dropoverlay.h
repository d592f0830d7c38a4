#pragma once
#include <QWidget>

namespace truewheel::gui {

class PlainLabel;
class SymbolLabel;

/// Lies over the window while something is dragged over it, and says what a drop would do. Takes no events itself.
class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *parent);

    /// One sentence for each thing dragged.
    void showUse(const QStringList &sentences, bool isUsable);
    QString text() const;
    bool isUsable() const { return m_isUsable; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SymbolLabel *m_symbol;
    PlainLabel *m_text;
    bool m_isUsable = true;
};

} // namespace truewheel::gui
