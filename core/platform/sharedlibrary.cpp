#include "core/platform/sharedlibrary.h"

#include <QCoreApplication>

namespace truewheel {

SharedLibrary::SharedLibrary(QString file, QString version)
    : m_file(std::move(file))
    , m_version(std::move(version))
{
}

std::optional<SharedLibrary> SharedLibrary::find(const Name &name)
{
#ifdef Q_OS_WIN
    const QString file = QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name.beside);
    const QString version;
#else
    const QString file = QLatin1String(name.name);
    const QString version = QLatin1String(name.version);
#endif
    QLibrary library(file, version);
    if (!library.load())
        return std::nullopt;
    return SharedLibrary(file, version);
}

QFunctionPointer SharedLibrary::symbolAt(const char *symbol) const
{
    QLibrary library(m_file, m_version);
    return library.resolve(symbol);
}

} // namespace truewheel
