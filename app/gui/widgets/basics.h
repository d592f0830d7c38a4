#pragma once
#include "app/gui/theme.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

class QProgressBar;

namespace truewheel::gui {

/// Text that is never taken for rich text (THREATS 7), in a tone that follows the palette.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourise();
    Tone m_tone;
    bool m_isColouring = false;
};

/// Text that wraps inside words too (paths, commands, quotations), as high as it needs to be; selected and copied as it is.
class WrapText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit WrapText(const QString &text = {}, Tone tone = Tone::Text, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setTabStop(bool isTabStop); ///< on at first; off: only a click goes there

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void colourise();
    void fit();
    Tone m_tone;
    bool m_isColouring = false;
    bool m_isTabStop = true;
};

/// Bold, and larger by `steps` points.
QFont makeLarger(QFont font, int steps);

/// A heading: larger by `steps` points, or a small bold section title for 0.
PlainLabel *makeHeading(const QString &text, int steps);

/// An icon of resources/icons that follows the palette.
class SymbolLabel final : public QWidget
{
    Q_OBJECT
public:
    /// `spoken` is what a screen reader says; empty for decoration.
    SymbolLabel(const QString &name, Tone tone, int side, const QString &spoken = {}, QWidget *parent = nullptr);
    void setSymbol(const QString &name, Tone tone);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_side;
};

/// A rounded surface a little above the window.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A monospaced text that is selected and copied, with its Copy button.
class CommandBox final : public Card
{
    Q_OBJECT
public:
    /// `shown` is displayed, `copied` goes to the clipboard.
    CommandBox(const QString &shown, const QString &copied, QWidget *parent = nullptr);
    void setCommand(const QString &shown, const QString &copied);

private:
    WrapText *m_text;
    QToolButton *m_copy;
    QString m_copied;
};

/// How far a look is, in a thin line; hidden it keeps its place. `name`: for those who cannot see it.
QProgressBar *makeProgressLine(const QString &name);

QFont monospaced(const QFont &like);

/// A push button with room round its text; the main one of a page or dialog is filled with the accent colour.
class Button final : public QPushButton
{
    Q_OBJECT
public:
    enum class Weight { Main, Other };
    explicit Button(const QString &text, Weight weight = Weight::Other, QWidget *parent = nullptr);
    void setWeight(Weight weight);
    QSize sizeHint() const override;

protected:
    /// Enter presses the button that has the focus, also where another one is the default of the dialog.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Weight m_weight;
};

/// A header without frames: its words begin where the cells' words begin.
class FlatHeader final : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int margin = 8; ///< left of the word, as the delegates have it
    explicit FlatHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace truewheel::gui
