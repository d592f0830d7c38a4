#include "core/archives/zipwriter.h"

#include <KZip>
#include <QBuffer>

namespace truewheel {

Result<std::string> makeZip(const std::vector<std::pair<std::string, std::string>> &files)
{
    QBuffer bytes;
    KZip zip(&bytes);
    bool isWritten = zip.open(QIODevice::WriteOnly);
    for (const auto &[name, content] : files) {
        const QByteArray data = QByteArray::fromRawData(content.data(), qsizetype(content.size()));
        isWritten = isWritten && zip.writeFile(QString::fromStdString(name), data);
    }
    if (!isWritten || !zip.close())
        return failure(ErrorCode::Io, "zip", zip.errorString().toStdString());
    return bytes.data().toStdString();
}

} // namespace truewheel
