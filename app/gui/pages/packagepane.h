#pragma once
#include "app/gui/models/packagetable.h"
#include "app/gui/pages/factspane.h"

#include <map>

namespace truewheel::gui {

/// Everything that is known of a package in one version: who has it, what the indexes say of it, and how it is updated.
class PackagePane final : public FactsPane
{
    Q_OBJECT
public:
    static constexpr size_t mostCommands = 8; ///< to update it with

    explicit PackagePane(QWidget *parent = nullptr);

    /// `locked` says of projects whether they have a uv.lock; of one that is not in it, it is not known yet. `genuine`: what was compared.
    void showPackage(const std::shared_ptr<const PackageTable> &table, size_t at, const std::map<Path, bool> &locked,
                     const std::map<Path, GenuineNote> &genuine);
    void showNothing(const QString &sentence);

signals:
    void environmentChosen(const truewheel::Path &environment);
    void updateWanted(const truewheel::Environment &environment, const std::string &package);

private:
    void addEnvironments(QVBoxLayout *column, const PackageItem &item);
    static void addMarks(QVBoxLayout *column, const PackageItem &item);
    static void addAdvisories(QVBoxLayout *column, const PackageItem &item);
    void addUpdate(QVBoxLayout *column, const PackageItem &item, const std::map<Path, bool> &locked);
    /// For each environment, since each has files of its own.
    std::vector<std::pair<QString, GenuineNote>> knownOf(const PackageItem &item, const std::map<Path, GenuineNote> &genuine) const;

    std::shared_ptr<const PackageTable> m_table;
    std::string m_shown; // the key of its row
};

} // namespace truewheel::gui
