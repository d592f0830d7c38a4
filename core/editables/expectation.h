#pragma once
#include "core/editables/verdict.h"
#include "core/evidence/evidence.h"

namespace truewheel {

enum class ExpectedKind { Extension, Python, Data, Link };
std::string toString(ExpectedKind kind); ///< "extension", as in the JSON contract

/// "This generated file must exist", with its evidence; after the check, what was found.
struct Expectation {
    std::string module; ///< dotted; empty when the file is no module
    Path path;          ///< the first-choice name where the file should be; empty when no place is known
    ExpectedKind kind = ExpectedKind::Extension;
    bool optional = false; ///< its absence degrades, it does not break
    std::vector<Evidence> evidence;

    FileState state = FileState::Unknown;
    Path found;               ///< the file that the import system would take, or the unusable one; empty when none
    Said note;                ///< why the state is what it is, when the state alone does not say; English
    bool endsProcess = false; ///< importing it kills the interpreter: it is never optional
    bool tracked = false;     ///< git tracks `path`: it is not generated, and git brings it back
    bool operator==(const Expectation &) const = default;
};

/// True when nothing but the ledger, and what only supports other rules, speaks for it.
bool isOnlyRemembered(const Expectation &expectation);

} // namespace truewheel
