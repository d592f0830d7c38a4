#include "core/python/setuppy.h"
namespace truewheel { Result<SetupPyFacts> readSetupPy(const FileSystem &, const Path &f) { return failure(ErrorCode::NotFound, f.native()); } std::string toString(ExtensionKind){return {};} }
