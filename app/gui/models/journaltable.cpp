#include "app/gui/models/journaltable.h"

#include "app/gui/text/plaintext.h"
#include "core/repair/plan.h"

namespace truewheel::gui {

namespace {

struct OutcomeWord {
    const char *outcome; ///< as state.db has it; empty: it runs
    const char *word;
    Severity severity;
};

constexpr FilterField fields[] = {
    {"outcome", size_t(JournalColumn::Outcome)}, {"what", size_t(JournalColumn::What)},
    {"pkg", size_t(JournalColumn::Package)},     {"env", size_t(JournalColumn::Environment)},
    {"project", size_t(JournalColumn::Project)}, {"age", size_t(JournalColumn::Started), false, false, true},
};

constexpr OutcomeWord outcomes[] = {
    {"verified", QT_TRANSLATE_NOOP("Journal", "Verified"), Severity::Fine},
    {"not verified", QT_TRANSLATE_NOOP("Journal", "Not verified"), Severity::Suspect},
    {"failed", QT_TRANSLATE_NOOP("Journal", "Failed"), Severity::Broken},
    {"cancelled", QT_TRANSLATE_NOOP("Journal", "Cancelled"), Severity::Incomplete},
    {"interrupted", QT_TRANSLATE_NOOP("Journal", "Interrupted"), Severity::Incomplete},
    {"done", QT_TRANSLATE_NOOP("Journal", "Done"), Severity::Fine},
    {"", QT_TRANSLATE_NOOP("Journal", "Running"), Severity::Incomplete},
};

const OutcomeWord *wordOf(const std::string &outcome)
{
    for (const OutcomeWord &word : outcomes) {
        if (outcome == word.outcome)
            return &word;
    }
    return nullptr;
}

QString shownAction(const std::string &action)
{
    static constexpr std::pair<const char *, const char *> words[] = {
        {"rebuild", QT_TRANSLATE_NOOP("Journal", "Rebuild")},
        {"prepare+rebuild", QT_TRANSLATE_NOOP("Journal", "Prepare and rebuild")},
        {"recreate-link", QT_TRANSLATE_NOOP("Journal", "Recreate link")},
        {"sync", QT_TRANSLATE_NOOP("Journal", "Sync")},
        {"remove-environment", QT_TRANSLATE_NOOP("Journal", "Remove environment")},
        {"restore-environment", QT_TRANSLATE_NOOP("Journal", "Restore environment")},
        {"recreate-environment", QT_TRANSLATE_NOOP("Journal", "Recreate environment")},
        {"repoint-environment", QT_TRANSLATE_NOOP("Journal", "Repoint environment")},
        {"reclaim", QT_TRANSLATE_NOOP("Journal", "Reclaim")},
    };
    for (const auto &[name, word] : words) {
        if (action == name)
            return JournalTable::tr(word);
    }
    return plain(action);
}

QString cell(const JournalRow &row, JournalColumn column)
{
    switch (column) {
    case JournalColumn::Outcome: {
        const OutcomeWord *word = wordOf(row.outcome);
        return word ? JournalTable::tr(word->word) : plain(row.outcome);
    }
    case JournalColumn::What: return shownAction(row.action);
    case JournalColumn::Package: return plain(row.package);
    case JournalColumn::Started: return shownMoment(row.started);
    case JournalColumn::Seconds: return shownDuration(qint64(row.seconds * 1000));
    case JournalColumn::Environment: return shownPath(row.environment);
    case JournalColumn::Project: return shownPath(row.project);
    }
    return {};
}

TableRow makeRow(const JournalRow &row)
{
    TableRow made;
    made.key = std::to_string(row.id);
    const OutcomeWord *word = wordOf(row.outcome);
    made.severity = word ? word->severity : Severity::Incomplete;
    made.ranks.resize(journalColumnCount);
    for (int column = 0; column < journalColumnCount; ++column) {
        made.cells.push_back(cell(row, JournalColumn(column)));
        made.words.push_back(made.cells.back().toLower());
    }
    made.ranks[size_t(JournalColumn::Started)] = row.started.seconds;
    made.ranks[size_t(JournalColumn::Seconds)] = qint64(row.seconds * 1000);
    made.spoken = QStringLiteral("%1 %2: %3")
                      .arg(made.cells[size_t(JournalColumn::What)], made.cells[size_t(JournalColumn::Package)],
                           made.cells[size_t(JournalColumn::Outcome)]);
    return made;
}

} // namespace

QStringList JournalTable::titles()
{
    return {tr("Outcome"), tr("What"), tr("Package"), tr("When"), tr("Time"), tr("Environment"), tr("Project")};
}

QStringList JournalTable::outcomes()
{
    QStringList words;
    for (const OutcomeWord &word : gui::outcomes)
        words.append(tr(word.word));
    return words;
}

std::span<const FilterField> journalFields()
{
    return fields;
}

std::shared_ptr<const JournalTable> makeJournalTable(std::vector<JournalRow> journal, const Result<std::set<Path>> &restorable)
{
    auto table = std::make_shared<JournalTable>();
    table->journal = std::move(journal);
    for (const JournalRow &row : table->journal)
        table->rows.push_back(makeRow(row));
    for (const JournalColumn column :
         {JournalColumn::Outcome, JournalColumn::What, JournalColumn::Package, JournalColumn::Environment, JournalColumn::Project})
        rankByText(table->rows, size_t(column));
    if (!restorable) {
        table->undoHidden = restorable.error();
        return table;
    }
    std::set<Path> left = *restorable; // the newest removal from each place is the one that is taken back
    for (const JournalRow &row : table->journal) {
        if (row.action == toString(RepairAction::RemoveEnvironment) && left.erase(row.environment) > 0)
            table->undoable.insert(row.id);
    }
    return table;
}

} // namespace truewheel::gui
