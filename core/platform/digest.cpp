#include "core/platform/digest.h"

#include <QCryptographicHash>
#include <QLibrary>

namespace truewheel {

namespace {

// The functions of libcrypto's EVP interface that are used, the same from OpenSSL 1.1 on.
struct OpenSsl {
    void *(*newContext)() = nullptr;
    void (*freeContext)(void *) = nullptr;
    int (*init)(void *context, const void *algorithm, void *engine) = nullptr;
    int (*update)(void *context, const void *bytes, size_t count) = nullptr;
    int (*final)(void *context, unsigned char *digest, unsigned *size) = nullptr;
    std::array<const void *(*)(), 3> algorithms{}; // by DigestAlgorithm

    bool isComplete() const
    {
        return newContext && freeContext && init && update && final && algorithms[0] && algorithms[1] && algorithms[2];
    }
};

template<typename Function>
void resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
}

OpenSsl loadOpenSsl()
{
    OpenSsl found;
#ifdef Q_OS_UNIX // elsewhere a library of this name may be anybody's
    for (const char *version : {"3", "1.1"}) {
        QLibrary library(QStringLiteral("crypto"), QLatin1String(version));
        if (!library.load())
            continue;
        resolve(library, "EVP_MD_CTX_new", found.newContext);
        resolve(library, "EVP_MD_CTX_free", found.freeContext);
        resolve(library, "EVP_DigestInit_ex", found.init);
        resolve(library, "EVP_DigestUpdate", found.update);
        resolve(library, "EVP_DigestFinal_ex", found.final);
        resolve(library, "EVP_sha256", found.algorithms[0]);
        resolve(library, "EVP_sha384", found.algorithms[1]);
        resolve(library, "EVP_sha512", found.algorithms[2]);
        if (found.isComplete())
            break;
    }
#endif
    return found;
}

const OpenSsl &openSsl()
{
    static const OpenSsl library = loadOpenSsl();
    return library;
}

} // namespace

class Digest::Engine
{
public:
    virtual ~Engine() = default;
    virtual void add(std::string_view bytes) = 0;
    virtual std::string finish() = 0;
};

class Digest::OpenSslEngine final : public Digest::Engine
{
public:
    explicit OpenSslEngine(DigestAlgorithm algorithm)
        : m_context(openSsl().newContext())
    {
        openSsl().init(m_context, openSsl().algorithms[size_t(algorithm)](), nullptr);
    }
    ~OpenSslEngine() override { openSsl().freeContext(m_context); }
    OpenSslEngine(const OpenSslEngine &) = delete;
    OpenSslEngine &operator=(const OpenSslEngine &) = delete;

    void add(std::string_view bytes) override { openSsl().update(m_context, bytes.data(), bytes.size()); }
    std::string finish() override
    {
        std::array<unsigned char, 64> digest;
        unsigned size = 0;
        openSsl().final(m_context, digest.data(), &size);
        openSsl().init(m_context, nullptr, nullptr); // the same algorithm again
        return {digest.begin(), digest.begin() + size};
    }

private:
    void *m_context;
};

class Digest::QtEngine final : public Digest::Engine
{
public:
    explicit QtEngine(DigestAlgorithm algorithm)
        : m_hash(algorithm == DigestAlgorithm::Sha256       ? QCryptographicHash::Sha256
                     : algorithm == DigestAlgorithm::Sha384 ? QCryptographicHash::Sha384
                                                            : QCryptographicHash::Sha512)
    {
    }
    void add(std::string_view bytes) override { m_hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size()))); }
    std::string finish() override
    {
        std::string digest = m_hash.result().toStdString();
        m_hash.reset();
        return digest;
    }

private:
    QCryptographicHash m_hash;
};

std::optional<DigestAlgorithm> digestAlgorithm(std::string_view name)
{
    if (name == "sha256")
        return DigestAlgorithm::Sha256;
    if (name == "sha384")
        return DigestAlgorithm::Sha384;
    if (name == "sha512")
        return DigestAlgorithm::Sha512;
    return std::nullopt;
}

Digest::Digest(DigestAlgorithm algorithm)
{
    if (hasFastDigests())
        m_engine = std::make_unique<OpenSslEngine>(algorithm);
    else
        m_engine = std::make_unique<QtEngine>(algorithm);
}

Digest::~Digest() = default;

void Digest::add(std::string_view bytes)
{
    m_engine->add(bytes);
}

std::string Digest::finish()
{
    return m_engine->finish();
}

bool hasFastDigests()
{
    return openSsl().isComplete();
}

} // namespace truewheel
