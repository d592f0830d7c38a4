#pragma once
#include "core/editables/expectation.h"
#include "core/editables/modulefinder.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace truewheel {

/// The expectations of one link, one for each module or file: what several rules say is gathered in one place.
class Expectations
{
public:
    Expectations(const ModuleFinder &finder, const Interpreter &interpreter, const ScanFileSystem &fs);

    /// One that its rule has judged already.
    void addJudged(Expectation expectation);
    /// A module must exist; it is looked for at once. A second rule adds its evidence to the first.
    Expectation &expectModule(const std::string &module, ExpectedKind kind, Evidence evidence);
    /// A file that is no module.
    Expectation &expectFile(const Path &file, ExpectedKind kind, Evidence evidence);

    /// nullptr when nothing expects the module.
    Expectation *find(const std::string &module);

    std::vector<Expectation> &all() { return m_all; }
    const std::vector<Error> &unreadable() const { return m_unreadable; }

    /// The name to look for first: `.abi3.so` for a module that its build names so.
    void setLimitedApi(const std::string &module) { m_limited.insert(module); }

private:
    void judge(Expectation &expectation);
    void judgeExtension(Expectation &expectation, const FoundModule &found);
    void judgeForeign(Expectation &expectation, const Path &file);
    void judgeHidden(Expectation &expectation, const FoundModule &found);
    void judgeMissing(Expectation &expectation, const Path &directory);
    std::optional<Error> obstacleTo(const std::string &name, const Path &directory) const;
    Path directoryFor(const std::string &module) const;
    std::string extensionName(const std::string &module) const;

    const ModuleFinder &m_finder;
    const Interpreter &m_interpreter;
    const ScanFileSystem &m_fs;
    std::vector<Expectation> m_all;
    std::map<std::string, size_t> m_byModule;
    std::set<std::string> m_limited;
    std::vector<Error> m_unreadable;
};

/// True for states in which the file does its work.
bool isGood(FileState state);

} // namespace truewheel
