// Which strings of a script stand only under tests that cannot be told.
#include "core/python/source/literals.h"
#include "core/python/source/staticscript.h"

#include <algorithm>
#include <utility>

namespace truewheel {

namespace {

/// A clause of an `if` or a `try`, while its lines are read.
struct Block {
    int indent = -1;
    int chain = 0; // line of its first clause
    int line = 0;  // of this clause
    bool isTry = false;
    bool isReached = true; // no clause before it is taken, as far as the tests of the chain can be told
    std::optional<bool> entered = true;
};

struct Mention {
    std::string text;
    Block block; // the innermost that may not be entered, else the module
};

std::string stem(const std::string &file)
{
    return file.substr(0, file.rfind('.'));
}

// The clause that starts with `word`; `before` is the one that it continues.
Block clause(Keyword word, int indent, int line, const Block *before, std::optional<bool> test)
{
    Block block{indent, before ? before->chain : line, line, word == Keyword::Try || (before && before->isTry)};
    if (word == Keyword::Except)
        block.entered.reset();
    if (block.isTry)
        return block;
    block.isReached = !before || (before->isReached && before->entered == false);
    block.entered = word == Keyword::Else ? std::optional(true) : test;
    if (before && before->entered == true)
        block.entered = false;
    else if (!block.isReached && block.entered == true)
        block.entered.reset();
    return block;
}

} // namespace

std::vector<StaticScript::NamedUnderTest> StaticScript::stringsUnderTests(std::string_view ending) const
{
    std::vector<Block> blocks = {Block()};
    std::vector<Mention> mentions;
    for (const LogicalLine &line : m_lines) {
        std::optional<Block> before;
        while (blocks.back().indent >= line.indent) {
            before = blocks.back().indent == line.indent ? std::optional(blocks.back()) : std::nullopt;
            blocks.pop_back();
        }
        const Keyword word = line.tokens.front().keyword;
        const bool continues = before && (word == Keyword::Elif || word == Keyword::Else || word == Keyword::Except);
        if (word == Keyword::If || word == Keyword::Try || continues) {
            const std::size_t colon = findAtDepth0(line.tokens, 0, ':');
            const std::optional<bool> test = colon > 1 ? decide(Tokens(line.tokens).subspan(1, colon - 1)) : std::nullopt;
            blocks.push_back(clause(word, line.indent, int(line.tokens.front().line), continues ? &*before : nullptr, test));
        }
        const auto undecided = std::find_if(blocks.rbegin(), blocks.rend(), [](const Block &b) { return b.entered != true; });
        for (const Token &token : line.tokens) {
            const std::optional<std::string> text = token.kind == TokenKind::String ? stringValue(token) : std::nullopt;
            if (text && text->find('.') != std::string::npos)
                mentions.push_back({*text, undecided == blocks.rend() ? Block() : *undecided});
        }
    }
    std::map<std::pair<int, std::string>, std::set<int>> clauses; // of one chain that name one stem
    for (const Mention &mention : mentions)
        clauses[{mention.block.chain, stem(mention.text)}].insert(mention.block.line);
    std::set<std::string> free;
    for (const Mention &mention : mentions) {
        // `a.pyx` in one clause and `a.c` in another: whatever the test says, it is built.
        if (mention.block.entered == true || clauses[{mention.block.chain, stem(mention.text)}].size() > 1)
            free.insert(mention.text);
    }
    std::vector<NamedUnderTest> found;
    for (const Mention &mention : mentions) {
        if (mention.text.ends_with(ending) && !free.contains(mention.text))
            found.push_back({mention.text, mention.block.line});
    }
    return found;
}

} // namespace truewheel
