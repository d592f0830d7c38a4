#include "core/settings/pathlist.h"

namespace truewheel {

QStringList encodedPaths(const std::vector<Path> &paths)
{
    QStringList all;
    for (const Path &path : paths)
        all.append(QString::fromLatin1(QByteArray::fromStdString(pathBytes(path)).toPercentEncoding("/")));
    return all;
}

std::vector<Path> decodedPaths(const QStringList &encoded)
{
    std::vector<Path> paths;
    for (const QString &one : encoded)
        paths.push_back(pathFromBytes(QByteArray::fromPercentEncoding(one.toLatin1()).toStdString()));
    return paths;
}

} // namespace truewheel
