#pragma once
#include "app/gui/widgets/basics.h"

namespace truewheel::gui {

/// A line below a page that says what was done and offers the next step, until it is closed.
class OfferStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferStrip(QWidget *parent = nullptr);
    void offer(const QString &sentence, const QString &step);

signals:
    void taken();

private:
    PlainLabel *m_sentence;
    Button *m_step;
};

} // namespace truewheel::gui
