#pragma once
#include "app/gui/widgets/basics.h"

class QGridLayout;

namespace truewheel::gui {

/// One part of what the disk holds.
struct DiskShare {
    QString name;
    QString size; ///< as it is read; "not measured" where it is not known
    uint64_t bytes = 0;
    Tone tone = Tone::Accent;
    bool operator==(const DiskShare &) const = default;
};

/// Where the disk goes: a bar for each share, all against the largest.
class DiskPicture final : public Card
{
    Q_OBJECT
public:
    explicit DiskPicture(QWidget *parent = nullptr);
    void setShares(const std::vector<DiskShare> &shares);

private:
    std::vector<DiskShare> m_shares;
    QGridLayout *m_grid;
};

} // namespace truewheel::gui
