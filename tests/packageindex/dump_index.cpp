// For index_against_packaging.py: one question a line on standard input, one answer a line on standard output.
//   affects NAME VERSION ADVISORY-JSON     yes or no, and the fixes
//   fits MINOR TAG                         yes or no, for CPython 3.MINOR on Linux, x86-64, glibc 2.36
#include "core/base/text.h"
#include "core/packageindex/advisory.h"
#include "core/python/wheelfit.h"

#include <iostream>
#include <string>

using namespace truewheel;

namespace {

std::string take(std::string &line)
{
    const size_t space = line.find(' ');
    std::string word = line.substr(0, space);
    line.erase(0, space == std::string::npos ? space : space + 1);
    return word;
}

std::string affectsAnswer(std::string line)
{
    const std::string name = take(line);
    const std::string version = take(line);
    const Result<Advisory> advisory = parseAdvisory(line, "line");
    if (!advisory)
        return "unreadable";
    return (affects(*advisory, name, version) ? "yes " : "no ") + join(fixesFor(*advisory, name, version), ",");
}

std::string fitsAnswer(std::string line)
{
    Interpreter interpreter;
    interpreter.major = 3;
    interpreter.minor = std::stoi(take(line));
    interpreter.os = Os::Linux;
    interpreter.machine = Machine::X86_64;
    interpreter.multiarch = "x86_64-linux-gnu";
    const Result<std::vector<WheelTag>> tags = parseWheelTags(line);
    return tags && !misfitOf(tags->front(), interpreter, {"glibc", 2, 36}) ? "yes" : "no";
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const std::string verb = take(line);
        std::cout << (verb == "affects" ? affectsAnswer(line) : fitsAnswer(line)) << '\n';
    }
}
