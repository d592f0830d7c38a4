#pragma once
#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace truewheel {

enum class DigestAlgorithm { Sha256, Sha384, Sha512 };

/// "sha256", "sha384" and "sha512" are what RECORD may use today; nullopt for any other.
std::optional<DigestAlgorithm> digestAlgorithm(std::string_view name);

/// Computes one digest after another. By OpenSSL's libcrypto, which is loaded when the first one is made (no program links to it, so
/// that none pays for it at its start), else by Qt, several times slower. One object for each thread.
class Digest
{
public:
    explicit Digest(DigestAlgorithm algorithm);
    ~Digest();
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    void add(std::string_view bytes);
    /// The digest's bytes; what is added next belongs to a new one.
    std::string finish();

private:
    class Engine;
    class OpenSslEngine;
    class QtEngine;
    std::unique_ptr<Engine> m_engine;
};

/// True when libcrypto was found.
bool hasFastDigests();

} // namespace truewheel
