// Reads file names from stdin and says what the import reader sees in each, for imports_against_ast.py.
// dump_imports PLATFORM OSNAME SYSTEM IMPLEMENTATION MAJOR MINOR MICRO WORDBITS
// Answer, tab separated: "F path", then "I guard level kind module names", "B name", "A name" (of __all__), "N line" (dynamic
// import without a literal), "R" (always raises), "M line" (malformed).
#include "core/python/source/imports.h"

#include <fstream>
#include <iostream>
#include <iterator>

using namespace truewheel;

namespace {

std::string namesOf(const Import &import)
{
    if (import.isStar)
        return "*";
    std::string text = import.alias;
    for (const ImportedName &name : import.names) {
        text += text.empty() ? "" : ",";
        text += name.alias.empty() ? name.name : name.name + ':' + name.alias;
    }
    return text;
}

void dump(const ModuleFacts &facts)
{
    for (const Import &import : facts.imports) {
        std::cout << "I\t" << toString(import.guard) << '\t' << import.level << '\t';
        std::cout << (import.isDynamic    ? "dynamic"
                          : import.isFrom ? "from"
                                          : "import")
                  << '\t' << import.module << '\t' << namesOf(import) << '\n';
    }
    for (const std::string &name : facts.binds)
        std::cout << "B\t" << name << '\n';
    for (const std::string &name : facts.all.value_or(std::vector<std::string>()))
        std::cout << "A\t" << name << '\n';
    for (const std::uint32_t line : facts.dynamicImports)
        std::cout << "N\t" << line << '\n';
    if (facts.alwaysRaises)
        std::cout << "R\n";
    if (facts.malformed)
        std::cout << "M\t" << facts.malformedLine << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 9) {
        std::cerr << "dump_imports PLATFORM OSNAME SYSTEM IMPLEMENTATION MAJOR MINOR MICRO WORDBITS < FILES\n";
        return 2;
    }
    ReadContext context{argv[1], argv[2], argv[3], argv[4], std::stoi(argv[5]), std::stoi(argv[6]), std::stoi(argv[7]), std::stoi(argv[8]),
                        false};
    std::size_t bytes = 0;
    std::cout.sync_with_stdio(false);
    for (std::string path; std::getline(std::cin, path);) {
        std::ifstream file(path, std::ios::binary);
        const std::string source{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        bytes += source.size();
        context.isPackage = path.ends_with("/__init__.py");
        std::cout << "F\t" << path << '\n';
        dump(readImports(source, context));
    }
    std::cerr << bytes << " bytes\n";
    return 0;
}
