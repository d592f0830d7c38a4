#pragma once
#include "core/snapshot/inventory.h"

#include <QCoreApplication>
#include <QString>

namespace truewheel::gui {

/// Environments in the person's language. What comes from the disk goes through plain(). Thread-safe.
class EnvironmentWords
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentWords)
public:
    static QString word(HealthProblem problem);    ///< "Base missing"
    static QString meaning(HealthProblem problem); ///< one sentence
    static QString remedy(HealthProblem problem);  ///< one sentence: what to do
    /// Every word that state() may give.
    static QStringList states();
    /// What is the matter with it in a word: the worst thing.
    static QString state(const InventoryEntry &entry);
    /// Something is wrong with the environment itself, which a repair may put right.
    static bool isRepairable(const InventoryEntry &entry);
    /// The same with what it means, in a sentence.
    static QString summary(const InventoryEntry &entry);
    /// Its directory, with the one above when its own name says nothing (".venv").
    static QString name(const Environment &environment);
    /// "1/3 broken", "3"; empty when there are none.
    static QString links(const InventoryEntry &entry);
    /// "3.12.1", "3.10 (PyPy)".
    static QString python(const Interpreter &interpreter);
};

Severity severityOf(const InventoryEntry &entry);
Severity severityOf(HealthProblem problem);
int brokenLinks(const InventoryEntry &entry);

} // namespace truewheel::gui
