#pragma once
#include <string>
#include <utility>
#include <vector>

namespace truewheel {

/// English for people that knows what it was made of, so that a window can say it in another language: `pattern` is the code, with
/// %1 … %9 where the subjects stand. Words of a stranger (what a tool said, a name) have no pattern. Neither is escaped: that is for
/// who shows it. Every pattern of the core is a row of app/gui/text/saidwords.cpp; a test compares them.
class Said : public std::string
{
public:
    Said() = default;
    /// A sentence of ours without subjects.
    Said(const char *sentence) // NOLINT(google-explicit-constructor): a literal is a sentence
        : std::string(sentence)
        , pattern(sentence)
    {
    }
    /// A stranger's words.
    Said(std::string words) // NOLINT(google-explicit-constructor): of its own accord a text is a stranger's
        : std::string(std::move(words))
    {
    }
    Said(const char *pattern, std::vector<Said> subjects);

    Said &operator+=(const std::string &) = delete; // its pattern would not know

    std::string pattern; ///< empty for a stranger's words
    std::vector<Said> subjects;
};

template<typename... Subjects>
Said said(const char *pattern, Subjects &&...subjects)
{
    return Said(pattern, {Said(std::forward<Subjects>(subjects))...});
}

} // namespace truewheel
