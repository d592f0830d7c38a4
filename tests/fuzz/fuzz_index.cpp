#include "core/packageindex/advisory.h"
#include "core/packageindex/inflate.h"
#include "core/packageindex/releases.h"
#include "core/packageindex/simpleproject.h"
#include "core/packageindex/url.h"
#include "core/packageindex/wheeltail.h"

#include <cstdint>

using namespace truewheel;

namespace {

void checkProject(const Result<SimpleProject> &project)
{
    if (!project)
        return;
    for (const IndexFile &file : project->files) {
        if (file.fileName.empty() || (file.wheel && file.wheel->tags.empty()))
            __builtin_trap();
    }
    releasesFor(*project, "1.0", {}, {});
}

void checkZip(std::string_view bytes)
{
    const Result<ZipPiece> list = zipList(bytes, bytes.size(), "x");
    if (!list)
        return;
    if (list->offset + list->size > bytes.size())
        __builtin_trap();
    const Result<ZipMember> member = zipMember(bytes.substr(list->offset, list->size), ".dist-info/RECORD", "x");
    if (member && member->offset < bytes.size() && member->size < 1 << 20)
        zipContent(bytes.substr(member->offset), *member, "x");
}

} // namespace

// The first byte chooses the reader, so that a corpus of one is none of the others'.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1);
    switch (data[0] % 5) {
    case 0: checkProject(parseSimpleJson(text, "demo", "https://index.example/demo/")); break;
    case 1: checkProject(parseSimpleHtml(text, "demo", "https://index.example/demo/")); break;
    case 2:
        if (const Result<Advisory> advisory = parseAdvisory(text, "x")) {
            affects(*advisory, "demo", "1.0");
            fixesFor(*advisory, "demo", "1.0");
        }
        break;
    case 3: checkZip(text); break;
    default:
        if (const Result<std::string> out = inflated(text, 4096, "x"); out && out->size() != 4096)
            __builtin_trap();
        if (const Result<HttpUrl> url = parseHttpUrl(text)) {
            const Result<HttpUrl> again = parseHttpUrl(url->text());
            if (url->scheme == "https" && (!again || again->text() != url->text() || url->host.find('@') != std::string::npos))
                __builtin_trap();
        }
    }
    return 0;
}
