#pragma once
#include "core/python/source/imports.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace truewheel {

/// How the code at one place of a module is conditioned; bits, because several hold at once.
enum ImportCondition : std::uint8_t {
    inHandler = 1,
    mayNotRun = 2,
    isCaught = 4,
    neverRuns = 8,
    isDeferred = 16,
    isCaughtThere = 32,  ///< with isCaught: also when the module is there and fails to be imported
    isCaughtBroken = 64, ///< with isCaught: also when its source is no Python, or ends with another exception
};

Guard guardOf(std::uint8_t conditions);

/// Conditions of one import; those of a `try` are known only when its last handler has been read.
struct ImportState {
    std::uint8_t conditions = 0;
    int attempt = -1;
};

/// How a block of code ends.
enum class BlockEnd : std::uint8_t {
    Falls,  ///< may go on with what follows
    Leaves, ///< break, continue, return
    Raises, ///< always raises, or ends the process
};

/// Whether a handler stops the exception of a failed import. Absence: that of a module that is not found, not of one that fails.
/// All: whatever it fails with.
enum class Catches : std::uint8_t { No, Absence, Maybe, Yes, All };

/// What a context manager does with an exception of its body; of several the later of this list holds.
enum class Manager : std::uint8_t { Harmless, SuppressesOthers, NotKnown, SuppressesImportErrors };

/// Follows the compound statements of a module outside its functions, and says how the code at the current place is conditioned.
/// A statement is opened with the column of its header; `close` ends it.
class ImportFlow
{
public:
    explicit ImportFlow(std::vector<ImportState> &imports);

    std::uint8_t conditions() const; ///< of the code at the current place
    bool isCertain() const { return m_frames.back().certain && m_frames.back().exit == BlockEnd::Falls; } ///< runs exactly once
    bool inClass() const { return m_frames.back().inClass; }
    std::size_t depth() const { return m_frames.size(); }
    int indent() const { return m_frames.back().indent; } ///< of the innermost open statement; -1 when there is none

    void openIf(int indent, std::optional<bool> test);
    void openLoop(int indent, bool never);
    void openTry(int indent);
    void openWith(int indent, Manager manager);
    void openClass(int indent);
    void openMatch(int indent);
    void openCase(int indent);

    bool inIf() const { return m_frames.back().kind == Kind::If; }
    bool inLoop() const { return m_frames.back().kind == Kind::Loop; }
    bool inTry() const { return m_frames.back().kind == Kind::Try; }
    bool inMatch() const { return m_frames.back().kind == Kind::Match; }

    /// The conditions under which the test of an `elif` is evaluated.
    std::uint8_t branchConditions() const;
    void nextBranch(std::optional<bool> test); ///< `elif`; `else` is a test that is true
    void loopElse();
    void handler(Catches catches);
    void tryElse();
    void finally();

    void close();
    BlockEnd closeAll(); ///< at the end of the source: how the module ends

    void exitBy(BlockEnd exit); ///< raise, sys.exit(), break, continue, return
    /// A statement that may raise anything: what follows it in the same try body may not run.
    void mayRaise();

private:
    enum class Kind : std::uint8_t { Module, If, Loop, Try, With, Suppress, Class, Match, Case };
    enum class Part : std::uint8_t { Body, Handler, Else, Finally };

    struct Handler {
        std::size_t first = 0;
        std::size_t last = 0;
        Catches catches = Catches::No;
        BlockEnd exit = BlockEnd::Falls;
    };

    struct Frame {
        Kind kind = Kind::Module;
        int indent = -1;
        std::uint8_t outer = 0; ///< conditions around the statement
        std::uint8_t inner = 0; ///< of the current clause
        bool outerCertain = true;
        bool certain = true;
        bool inClass = false;
        BlockEnd exit = BlockEnd::Falls; ///< of the current clause, so far

        bool taken = false; ///< If: a branch whose test is true has been seen
        bool anyUnknown = false;
        bool counts = true; ///< the current branch may run
        std::optional<BlockEnd> joined;

        Part part = Part::Body; ///< Try
        std::size_t bodyFirst = 0;
        std::size_t bodyLast = 0;
        std::optional<std::size_t> uncertainFrom;
        BlockEnd normalExit = BlockEnd::Falls;
        std::optional<BlockEnd> finallyExit;
        std::vector<Handler> handlers;
    };

    Frame &open(Kind kind, int indent);
    void beginBranch(Frame &frame, std::optional<bool> test);
    static void endBranch(Frame &frame);
    void endTryPart(Frame &frame);
    BlockEnd closeTry(Frame &frame);
    BlockEnd exitOf(Frame &frame);
    static bool isGuarded(const Frame &frame, Catches least);
    static bool anyHandlerGoesOn(const Frame &frame);

    std::vector<ImportState> &m_imports;
    std::vector<Frame> m_frames;
    int m_attempts = 0;
};

} // namespace truewheel
