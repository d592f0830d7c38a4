#include "app/gui/shots/samplearchive.h"

namespace truewheel::gui {

namespace {

ArchiveMember file(const std::string &name, uint64_t size)
{
    ArchiveMember member;
    member.name = name;
    member.size = size;
    member.packed = size / 3;
    return member;
}

Interpreter python(int minor)
{
    Interpreter interpreter;
    interpreter.major = 3;
    interpreter.minor = minor;
    return interpreter;
}

Archive honest(const Path &path)
{
    Archive archive;
    archive.path = path;
    archive.size = 15u << 20;
    archive.members = {file("numpy/__init__.py", 22'000),
                       file("numpy/_core/_multiarray_umath.cpython-312-x86_64-linux-gnu.so", 10u << 20),
                       file("numpy/_core/numeric.py", 81'000),
                       file("numpy/linalg/_linalg.py", 115'000),
                       file("numpy/py.typed", 0),
                       file("numpy.libs/libscipy_openblas64_-99b71e71.so", 25u << 20),
                       file("numpy-2.3.4.dist-info/METADATA", 62'000),
                       file("numpy-2.3.4.dist-info/RECORD", 73'000),
                       file("numpy-2.3.4.dist-info/WHEEL", 137)};
    for (const ArchiveMember &member : archive.members)
        archive.unpacked += member.size;
    CoreMetadata metadata;
    metadata.name = "numpy";
    metadata.version = "2.3.4";
    metadata.summary = "Fundamental package for array computing in Python";
    metadata.requiresPython = ">=3.11";
    archive.metadata = metadata;
    WheelFile wheel;
    wheel.generator = "meson";
    archive.wheel = wheel;
    const WheelTag tag{"cp312", "cp312", "manylinux_2_28_x86_64"};
    archive.tags = {tag};
    archive.fits = {
        {python(13), {std::nullopt, Misfit::Version}}, {python(12), {tag, std::nullopt}}, {python(11), {std::nullopt, Misfit::Version}}};
    RecordCheck record;
    record.rows = archive.members.size();
    record.verified = archive.members.size() - 1;
    archive.record = record;
    return archive;
}

Archive hostile(const Path &path)
{
    Archive archive = honest(path);
    archive.members.push_back(file("numpy/../../../.bashrc", 118));
    archive.members.push_back(file("numpy/linalg/_LINALG.py", 900));
    archive.warnings = {{ArchiveFault::Escapes, "numpy/../../../.bashrc", {}},
                        {ArchiveFault::CaseDuplicate, "numpy/linalg/_LINALG.py", "numpy/linalg/_linalg.py"},
                        {ArchiveFault::Surroundings, {}, said("%1 bytes stand before the archive", "412")}};
    archive.record->findings = {{RecordFault::Modified, "numpy/_core/numeric.py", {}},
                                {RecordFault::Unlisted, "numpy/linalg/_LINALG.py", {}}};
    return archive;
}

} // namespace

ArchiveDoors sampleArchives()
{
    ArchiveDoors reader;
    reader.read = [](const Path &path, JobContext &) -> Result<Archive> {
        return path.filename().string().starts_with("evil") ? hostile(path) : honest(path);
    };
    reader.readMember = [](const Path &, const std::string &member, JobContext &) -> Result<std::string> {
        if (member.find("..") != std::string::npos)
            return failure(ErrorCode::Refused, member);
        if (member.ends_with(".so"))
            return std::string(64, '\0');
        return "import math\n\n\ndef norm(x, y):\n\treturn math.hypot(x, y)  # \x1b[31mred\x1b[0m\n";
    };
    return reader;
}

} // namespace truewheel::gui
