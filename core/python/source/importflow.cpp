#include "core/python/source/importflow.h"

#include <algorithm>

namespace truewheel {

namespace {

/// How a statement ends whose alternatives end like this.
BlockEnd joined(std::optional<BlockEnd> one, BlockEnd other)
{
    if (!one || *one == other)
        return other;
    return *one == BlockEnd::Falls || other == BlockEnd::Falls ? BlockEnd::Falls : BlockEnd::Leaves;
}

std::uint8_t with(std::uint8_t conditions, bool holds, ImportCondition condition)
{
    return holds ? std::uint8_t(conditions | condition) : conditions;
}

} // namespace

Guard guardOf(std::uint8_t conditions)
{
    if (conditions & isDeferred)
        return Guard::Deferred;
    if (conditions & neverRuns)
        return Guard::Never;
    if (conditions & isCaught)
        return Guard::Caught;
    if (conditions & mayNotRun)
        return Guard::Conditional;
    return conditions & inHandler ? Guard::Handler : Guard::None;
}

ImportFlow::ImportFlow(std::vector<ImportState> &imports)
    : m_imports(imports)
    , m_frames(1)
{
}

std::uint8_t ImportFlow::conditions() const
{
    const Frame &frame = m_frames.back();
    return with(frame.inner, frame.exit != BlockEnd::Falls, neverRuns);
}

ImportFlow::Frame &ImportFlow::open(Kind kind, int indent)
{
    Frame frame;
    frame.kind = kind;
    frame.indent = indent;
    frame.outer = frame.inner = conditions();
    frame.outerCertain = frame.certain = isCertain();
    frame.inClass = m_frames.back().inClass;
    return m_frames.emplace_back(std::move(frame));
}

void ImportFlow::openIf(int indent, std::optional<bool> test)
{
    beginBranch(open(Kind::If, indent), test);
}

void ImportFlow::openLoop(int indent, bool never)
{
    Frame &frame = open(Kind::Loop, indent);
    frame.inner = with(frame.outer, true, never ? neverRuns : mayNotRun);
    frame.certain = false;
}

void ImportFlow::openTry(int indent)
{
    Frame &frame = open(Kind::Try, indent);
    frame.bodyFirst = m_imports.size();
    frame.certain = false;
}

/// A context manager that swallows exceptions is a try whose handler does nothing.
void ImportFlow::openWith(int indent, Manager manager)
{
    const bool suppresses = manager == Manager::SuppressesImportErrors || manager == Manager::SuppressesOthers;
    Frame &frame = open(suppresses ? Kind::Suppress : Kind::With, indent);
    frame.bodyFirst = m_imports.size();
    frame.certain = frame.certain && manager == Manager::Harmless;
    frame.inner = with(frame.outer, manager == Manager::NotKnown, mayNotRun);
    if (suppresses)
        frame.handlers.push_back({0, 0, manager == Manager::SuppressesImportErrors ? Catches::All : Catches::No, BlockEnd::Falls});
}

void ImportFlow::openClass(int indent)
{
    open(Kind::Class, indent).inClass = true;
}

void ImportFlow::openMatch(int indent)
{
    open(Kind::Match, indent).certain = false;
}

void ImportFlow::openCase(int indent)
{
    Frame &frame = open(Kind::Case, indent);
    frame.inner = with(frame.outer, true, mayNotRun);
    frame.certain = false;
}

std::uint8_t ImportFlow::branchConditions() const
{
    const Frame &frame = m_frames.back();
    return with(with(frame.outer, frame.taken, neverRuns), frame.anyUnknown, mayNotRun);
}

void ImportFlow::beginBranch(Frame &frame, std::optional<bool> test)
{
    frame.exit = BlockEnd::Falls;
    frame.counts = !frame.taken && test != std::optional(false);
    frame.certain = frame.outerCertain && frame.counts && test && !frame.anyUnknown;
    frame.inner = with(with(frame.outer, !frame.counts, neverRuns), frame.anyUnknown || !test, mayNotRun);
    if (!frame.counts)
        return;
    frame.taken = test.has_value();
    frame.anyUnknown = frame.anyUnknown || !test;
}

void ImportFlow::endBranch(Frame &frame)
{
    if (frame.counts)
        frame.joined = joined(frame.joined, frame.exit);
}

void ImportFlow::nextBranch(std::optional<bool> test)
{
    Frame &frame = m_frames.back();
    endBranch(frame);
    beginBranch(frame, test);
}

void ImportFlow::loopElse()
{
    Frame &frame = m_frames.back();
    frame.exit = BlockEnd::Falls;
    frame.inner = with(frame.outer, true, mayNotRun);
}

void ImportFlow::endTryPart(Frame &frame)
{
    switch (frame.part) {
    case Part::Body:
        frame.bodyLast = m_imports.size();
        frame.normalExit = frame.exit;
        break;
    case Part::Handler:
        frame.handlers.back().last = m_imports.size();
        frame.handlers.back().exit = frame.exit;
        break;
    case Part::Else:
        if (frame.normalExit == BlockEnd::Falls)
            frame.normalExit = frame.exit;
        break;
    case Part::Finally: frame.finallyExit = frame.exit; break;
    }
    frame.exit = BlockEnd::Falls;
}

void ImportFlow::handler(Catches catches)
{
    Frame &frame = m_frames.back();
    endTryPart(frame);
    frame.part = Part::Handler;
    frame.inner = with(frame.outer, true, inHandler);
    frame.handlers.push_back({m_imports.size(), m_imports.size(), catches, BlockEnd::Falls});
}

void ImportFlow::tryElse()
{
    Frame &frame = m_frames.back();
    endTryPart(frame);
    frame.part = Part::Else;
    frame.inner = with(with(frame.outer, anyHandlerGoesOn(frame), mayNotRun), frame.normalExit != BlockEnd::Falls, neverRuns);
}

void ImportFlow::finally()
{
    Frame &frame = m_frames.back();
    endTryPart(frame);
    frame.part = Part::Finally;
    frame.inner = frame.outer;
}

bool ImportFlow::anyHandlerGoesOn(const Frame &frame)
{
    return std::ranges::any_of(frame.handlers, [](const Handler &handler) { return handler.exit != BlockEnd::Raises; });
}

/// The handlers are tried in their order; behind one that certainly catches none is reached.
bool ImportFlow::isGuarded(const Frame &frame, Catches least)
{
    for (const Handler &handler : frame.handlers) {
        const bool mayCatch = handler.catches >= least || (least == Catches::All && handler.catches == Catches::Maybe);
        if (mayCatch && handler.exit != BlockEnd::Raises)
            return true;
        if (handler.catches >= std::max(least, Catches::Yes))
            return false;
    }
    return false;
}

BlockEnd ImportFlow::closeTry(Frame &frame)
{
    endTryPart(frame);
    const bool guarded = isGuarded(frame, Catches::Absence);
    const int attempt = guarded ? m_attempts++ : -1;
    const auto patch = [&](std::size_t first, std::size_t last, std::uint8_t condition) {
        for (std::size_t i = first; i < last; ++i) {
            ImportState &state = m_imports[i];
            const bool isInnermost = state.attempt < 0 || (condition == isCaught && !(state.conditions & isCaught));
            if (guarded && condition != mayNotRun && isInnermost)
                state.attempt = attempt;
            state.conditions |= condition;
        }
    };
    if (guarded) {
        patch(frame.bodyFirst, frame.bodyLast, isCaught);
        if (isGuarded(frame, Catches::Maybe))
            patch(frame.bodyFirst, frame.bodyLast, isCaughtThere);
        if (isGuarded(frame, Catches::All))
            patch(frame.bodyFirst, frame.bodyLast, isCaughtBroken);
    } else if (frame.uncertainFrom && anyHandlerGoesOn(frame)) {
        patch(*frame.uncertainFrom, frame.bodyLast, mayNotRun);
    }
    std::optional<BlockEnd> exit = frame.normalExit;
    for (const Handler &handler : frame.handlers) {
        patch(handler.first, handler.last, guarded && handler.catches != Catches::No ? inHandler : mayNotRun);
        exit = joined(exit, handler.exit);
    }
    return frame.finallyExit.value_or(BlockEnd::Falls) != BlockEnd::Falls ? *frame.finallyExit : *exit;
}

BlockEnd ImportFlow::exitOf(Frame &frame)
{
    switch (frame.kind) {
    case Kind::If: endBranch(frame); return frame.taken && frame.joined ? *frame.joined : BlockEnd::Falls;
    case Kind::Suppress:
    case Kind::Try: return closeTry(frame);
    case Kind::With: return frame.exit == BlockEnd::Raises && frame.inner != frame.outer ? BlockEnd::Falls : frame.exit;
    case Kind::Class:
    case Kind::Module: return frame.exit;
    case Kind::Loop:
    case Kind::Match:
    case Kind::Case: return BlockEnd::Falls;
    }
    return BlockEnd::Falls;
}

void ImportFlow::close()
{
    const BlockEnd exit = exitOf(m_frames.back());
    m_frames.pop_back();
    exitBy(exit);
}

BlockEnd ImportFlow::closeAll()
{
    while (m_frames.size() > 1)
        close();
    return m_frames.back().exit;
}

void ImportFlow::exitBy(BlockEnd exit)
{
    Frame &frame = m_frames.back();
    if (frame.exit == BlockEnd::Falls)
        frame.exit = exit;
}

void ImportFlow::mayRaise()
{
    for (std::size_t i = m_frames.size(); i-- > 0;) {
        Frame &frame = m_frames[i];
        const bool isBody = (frame.kind == Kind::Try && frame.part == Part::Body) || frame.kind == Kind::Suppress;
        if (isBody && frame.uncertainFrom)
            return;
        if (isBody)
            frame.uncertainFrom = m_imports.size();
    }
}

} // namespace truewheel
