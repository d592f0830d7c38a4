#pragma once
#include "core/packageindex/question.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace truewheel {

/// What the person's keyring has for a user of an index (core/repair/keyring.h). Runs a program.
using AskKeyring = std::function<Result<std::optional<std::string>>(const std::string &url, const std::string &user, JobContext &)>;

/// Whether the tool's own configuration says that passwords come from the program `keyring`: `keyring-provider = subprocess` of uv
/// (UV_KEYRING_PROVIDER) or pip (PIP_KEYRING_PROVIDER). Reads files.
bool asksKeyring(const Environment &environment, const IndexWorld &world);

/// Lets requests through, with the password that the keyring has, where an index of the plan names a user without one and the tool of its
/// environment asks the keyring. Each index and user is asked for once. The password stays in memory.
class KeyringDoor final : public HttpDoor
{
public:
    /// All outlive the door. Without `ask` nothing is asked.
    KeyringDoor(HttpDoor &inner, const IndexPlan &plan, const IndexWorld &world, const AskKeyring &ask);
    /// Errors: also those of `ask`.
    Result<void> fetch(const std::vector<HttpRequest> &requests, const Sink &sink, JobContext &job) override;

private:
    using Place = std::pair<std::string, std::string>; // origin and user
    HttpDoor &m_inner;
    const AskKeyring &m_ask;
    std::map<Place, std::string> m_indexes;                  // that are asked for: their URL
    std::map<Place, std::optional<std::string>> m_passwords; // what came of it
};

} // namespace truewheel
