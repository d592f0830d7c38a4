#include "core/platform/savefile.h"

#include <QFile>
#include <QSaveFile>

namespace truewheel {

Result<void> saveFile(const Path &file, std::string_view content)
{
    QSaveFile saved(QFile::decodeName(QByteArray::fromStdString(pathBytes(file))));
    const qint64 size = qint64(content.size());
    if (saved.open(QIODevice::WriteOnly) && saved.write(content.data(), size) == size && saved.commit())
        return {};
    const bool isDenied = saved.error() == QFileDevice::PermissionsError || saved.error() == QFileDevice::OpenError;
    return failure(isDenied ? ErrorCode::PermissionDenied : ErrorCode::Io, pathBytes(file), saved.errorString().toStdString());
}

} // namespace truewheel
