#pragma once
#include "app/gui/models/rowmodel.h"

#include <QStringList>

namespace truewheel::gui {

/// What can be written in the place of the word at the cursor, the best first: fields, or after `field:` what the rows hold there.
struct FilterOffer {
    int from = 0; ///< where that word begins
    int length = 0;
    QStringList words;
};

FilterOffer offerFor(const QString &text, int cursor, std::span<const FilterField> fields, const std::vector<TableRow> &rows);

/// The text with the word in it, or without when it was there: what a chip does.
QString toggled(const QString &text, const QString &word);
bool containsWord(const QString &text, const QString &word);

} // namespace truewheel::gui
