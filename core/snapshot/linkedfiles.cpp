#include "core/snapshot/linkedfiles.h"

namespace truewheel {

namespace {

constexpr size_t firstSlots = 64;
constexpr unsigned partShift = 6; // the low bits of a hash choose the part, those above them the slot

} // namespace

LinkedFiles::LinkedFiles()
    : m_parts(std::make_unique<std::array<Part, parts>>())
{
    for (Part &part : *m_parts)
        part.table.resize(firstSlots);
}

// Where the file stands, or the free slot where it would.
const uint32_t *LinkedFiles::slotOf(const Part &part, const FileIdentity &identity, uint64_t hash)
{
    const size_t mask = part.table.size() - 1;
    size_t at = size_t(hash >> partShift) & mask;
    while (part.table[at] != 0 && part.files[part.table[at] - 1].identity != identity)
        at = (at + 1) & mask;
    return &part.table[at];
}

std::optional<uint32_t> LinkedFiles::find(const FileIdentity &identity) const
{
    const uint64_t hash = hashOf(identity);
    const Part &part = (*m_parts)[hash % parts];
    const std::lock_guard lock(part.mutex);
    const uint32_t slot = *slotOf(part, identity, hash);
    if (slot == 0)
        return std::nullopt;
    return (slot - 1) * parts + uint32_t(hash % parts);
}

uint32_t LinkedFiles::add(const LinkedFile &file)
{
    const uint64_t hash = hashOf(file.identity);
    Part &part = (*m_parts)[hash % parts];
    const std::lock_guard lock(part.mutex);
    size_t slot = size_t(slotOf(part, file.identity, hash) - part.table.data());
    if (part.table[slot] == 0) {
        if ((part.files.size() + 1) * 2 > part.table.size()) {
            grow(part);
            slot = size_t(slotOf(part, file.identity, hash) - part.table.data());
        }
        part.files.push_back(file);
        part.table[slot] = uint32_t(part.files.size());
    }
    return (part.table[slot] - 1) * parts + uint32_t(hash % parts);
}

void LinkedFiles::grow(Part &part)
{
    part.table.assign(part.table.size() * 2, 0);
    const size_t mask = part.table.size() - 1;
    for (size_t i = 0; i < part.files.size(); ++i) {
        size_t at = size_t(hashOf(part.files[i].identity) >> partShift) & mask;
        while (part.table[at] != 0)
            at = (at + 1) & mask;
        part.table[at] = uint32_t(i + 1);
    }
}

std::vector<LinkedFile> LinkedFiles::take()
{
    std::vector<LinkedFile> all;
    size_t count = 0;
    for (uint32_t i = 0; i < parts; ++i) {
        m_before[i] = uint32_t(count);
        count += (*m_parts)[i].files.size();
    }
    all.reserve(count);
    for (Part &part : *m_parts) {
        all.insert(all.end(), part.files.begin(), part.files.end());
        part.files = {};
        part.table = {};
    }
    return all;
}

} // namespace truewheel
