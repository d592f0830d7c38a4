#include "core/environments/pythonversions.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace truewheel {

std::vector<Interpreter> interpretersOf(const std::vector<BaseInterpreter> &bases)
{
    std::vector<Interpreter> interpreters;
    for (const BaseInterpreter &base : bases) {
        Interpreter interpreter;
        interpreter.implementation = base.implementation;
        interpreter.machine = hostMachine();
        if (!base.isPresent || std::sscanf(base.version.c_str(), "%d.%d", &interpreter.major, &interpreter.minor) != 2)
            continue;
        interpreter.freeThreaded = pathBytes(base.executable.stem()).ends_with('t');
        interpreter.version = std::to_string(interpreter.major) + '.' + std::to_string(interpreter.minor);
        interpreters.push_back(std::move(interpreter));
    }
    const auto order = [](const Interpreter &one) { return std::tuple(-one.major, -one.minor, one.implementation, one.freeThreaded); };
    std::sort(interpreters.begin(), interpreters.end(), [&](const Interpreter &a, const Interpreter &b) { return order(a) < order(b); });
    interpreters.erase(std::unique(interpreters.begin(), interpreters.end()), interpreters.end());
    return interpreters;
}

} // namespace truewheel
