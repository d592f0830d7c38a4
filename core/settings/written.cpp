#include "core/settings/written.h"

#include "core/base/text.h"

namespace truewheel {

namespace {

std::string wordsOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return '(' + std::to_string(value.toByteArray().size()) + " bytes)";
    if (value.typeId() != QMetaType::QStringList)
        return displayText(value.toString().toStdString());
    std::vector<std::string> parts;
    for (const QString &part : value.toStringList())
        parts.push_back(displayText(percentDecoded(part.toStdString())));
    return join(parts, ", ");
}

} // namespace

std::vector<std::pair<std::string, std::string>> writtenSettings(const QSettings &store)
{
    std::vector<std::pair<std::string, std::string>> rows;
    for (const QString &key : store.allKeys())
        rows.emplace_back(displayText(key.toStdString()), wordsOf(store.value(key)));
    return rows;
}

} // namespace truewheel
