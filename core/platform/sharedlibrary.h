#pragma once
#include <QFunctionPointer>
#include <QLibrary>
#include <optional>

namespace truewheel {

/// A library of the system that is loaded when it is needed, and stays loaded.
class SharedLibrary
{
public:
    struct Name {
        const char *name;    ///< "curl": libcurl.so.4, libcurl.4.dylib
        const char *version; ///< of its interface, "4"
        const char *beside;  ///< on Windows, "libcurl": looked for beside the program only, for elsewhere it may be anybody's
    };
    static std::optional<SharedLibrary> find(const Name &name);

    template<typename Function>
    bool resolve(const char *symbol, Function &function) const
    {
        function = reinterpret_cast<Function>(symbolAt(symbol));
        return function != nullptr;
    }

private:
    explicit SharedLibrary(QString file, QString version);
    QFunctionPointer symbolAt(const char *symbol) const;

    QString m_file;
    QString m_version;
};

} // namespace truewheel
