#pragma once
#include "core/base/result.h"
#include "core/editables/editablelink.h"
#include "core/editables/expectation.h"

namespace truewheel {

/// How this link can be put right.
enum class Remedy {
    None,              ///< nothing is broken or stale, or nothing here can repair it (see `advice`)
    Rebuild,           ///< an isolated build makes the files again
    PrepareAndRebuild, ///< needs the build requirements installed in the environment first
    RecreateLink,      ///< the same build; what was lost is the link itself
};

/// One editable link with its verdict and all that the verdict rests on.
struct CheckedLink {
    EditableLink link;
    std::string python;  ///< the environment's version, "3.11.7"
    std::string backend; ///< the family in kebab case ("maturin", "setuptools", … "unknown")
    Verdict verdict = Verdict::Unknown;
    std::string summary; ///< one English sentence
    std::vector<Expectation> expected;
    Remedy remedy = Remedy::None;
    std::vector<std::string> buildRequires; ///< `[build-system] requires`; what PrepareAndRebuild installs
    Said advice;                            ///< what to do when no repair of ours helps; may be empty
    std::vector<Error> unreadable;          ///< what could not be looked at; not empty makes the answer incomplete
    bool operator==(const CheckedLink &) const = default;
};

} // namespace truewheel
