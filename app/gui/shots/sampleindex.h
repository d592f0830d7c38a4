#pragma once
#include "core/session/indexquestion.h"

namespace truewheel::gui {

/// What would be asked about a sample, of one index and an advisory service that do not exist.
IndexQuestion sampleQuestion(const std::vector<AskedEnvironment> &asked);
/// Believable answers, which nobody gave.
IndexReport sampleAnswers(const IndexQuestion &question);
GenuineReport sampleGenuine(const IndexQuestion &question);

} // namespace truewheel::gui
