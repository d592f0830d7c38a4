#include "app/cli/nativeengine.h"
#include "app/cli/program.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <iostream>

using namespace truewheel;

int main(int argc, char **argv)
{
    // QtSql finds its driver beside the program through it.
    const QCoreApplication application(argc, argv);
    std::ios::sync_with_stdio(false);
    cli::catchInterrupts();

    const NativeFileSystem fs;
    const NativeProcessRunner processes;
    const EnvironmentVariables environment = EnvironmentVariables::ofProcess();
    const Locations locations = locationsFor(hostOs(), environment);
    const Path directory = cli::currentDirectory();
    State state(locations.stateDatabase());

    cli::Context context{{std::cout, std::cerr, std::cin, cli::isTerminal(cli::Standard::Out), cli::isTerminal(cli::Standard::Err),
                          cli::isTerminal(cli::Standard::In)},
                         cli::nativeEngine(fs, processes, locations, environment, directory, state),
                         fs,
                         locations,
                         environment,
                         directory,
                         cli::programDirectory(),
                         cli::wasInterrupted,
                         {}};
    return int(cli::runProgram(cli::argumentsOf(argc, argv), context));
}
