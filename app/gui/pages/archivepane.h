#pragma once
#include "app/gui/pages/factspane.h"
#include "core/archives/archive.h"

namespace truewheel::gui {

/// What an archive says of itself, whom it fits, what its RECORD says, and what is wrong with it.
class ArchivePane final : public FactsPane
{
    Q_OBJECT
public:
    explicit ArchivePane(QWidget *parent = nullptr);
    void showArchive(const Archive &archive);
    void showSentence(const QString &sentence) { saySentence(sentence); }

private:
    static void addWarnings(QVBoxLayout *column, const Archive &archive);
    static void addRecord(QVBoxLayout *column, const RecordCheck &check);
};

} // namespace truewheel::gui
