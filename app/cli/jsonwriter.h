#pragma once
#include "app/cli/report.h"
#include "core/repair/sync.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <iosfwd>

namespace truewheel::cli {

/// The documents of the JSON contract (docs/cli.md), schema "truewheel/1". A path that is not UTF-8 is written with U+FFFD,
/// and its bytes stand beside it in base64 under the same key with "Bytes" appended.

/// The keys that every document has.
QJsonObject documentHead(const std::string &command, bool complete, const std::vector<Error> &unreadable);

QJsonObject toJson(const Report &report);
QJsonArray changesToJson(const std::vector<SyncChange> &changes);

/// `repair` of the contract: the last command of the plan, and all of them under `steps`.
QJsonObject planToJson(const Plan &plan);

/// Text from anywhere as a JSON string; null when it is empty.
QJsonValue textOrNull(const std::string &text);
QString jsonText(std::string_view text);
void insertPath(QJsonObject &object, const QString &key, const Path &path); ///< null when it is empty

/// One document and a newline. What a terminal obeys in a string (THREATS 7) is written as JSON's own escape: the same document.
void writeJson(const QJsonObject &document, std::ostream &out, QJsonDocument::JsonFormat format = QJsonDocument::Indented);

} // namespace truewheel::cli
