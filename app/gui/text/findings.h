#pragma once
#include "core/editables/checkedlink.h"

#include <QCoreApplication>
#include <QString>

namespace truewheel::gui {

/// Findings in the person's language. What comes from a project goes through plain(). Thread-safe.
class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
public:
    static QString word(Verdict verdict);   ///< "Absent"
    static QString word(Severity severity); ///< "Broken"
    static QString word(FileState state);
    static QString word(ExpectedKind kind);
    static QString meaning(Verdict verdict); ///< one sentence
    static QString source(Rule rule);        ///< where such evidence comes from: "Project configuration"

    /// A few words for a table: "_native is missing"; empty when nothing is wrong.
    static QString problem(const CheckedLink &checked);
    /// The same, marked as what the person knows of.
    static QString accepted(const QString &words);
    /// What is the matter and what that means, in one or two sentences.
    static QString summary(const CheckedLink &checked);
    /// The module, else the file's name.
    static QString subject(const Expectation &expectation);
};

/// "broken", in English whatever the language: the filters know it.
const char *englishWord(Severity severity);

/// The expectations that are not as they should be.
std::vector<const Expectation *> troubled(const CheckedLink &checked);

} // namespace truewheel::gui
