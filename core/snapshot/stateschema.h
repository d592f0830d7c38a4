#pragma once
#include "core/base/path.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <vector>

namespace truewheel {

/// The statements that lead from one version of state.db to the next. The version is the number of steps taken
/// (PRAGMA user_version); a step that was released is never changed.
using SchemaStep = std::vector<const char *>;
const std::vector<SchemaStep> &stateSchema();

/// Brings the open database `file` to the newest version; one that holds something is first copied to `<file>.v<N>.bak`.
/// Errors: Unsupported (newer than `steps`; left alone), Malformed (not a database, or not one of Truewheel's), Locked, Io.
Result<void> migrate(QSqlDatabase &database, const Path &file, const std::vector<SchemaStep> &steps);

/// The name SQLite opens `file` by, whatever its bytes (the connection needs QSQLITE_OPEN_URI).
QString databaseUri(const Path &file);

/// What SQLite said, as an error about `file`: Malformed, Locked, PermissionDenied or Io.
Error databaseError(const QSqlError &error, const Path &file);

} // namespace truewheel
