#pragma once
#include "core/session/look.h"
#include "core/session/machinescan.h"

namespace truewheel {

/// The editable links of the whole machine as one look. Follows the scan; the pictures of a scan that grows come as fast as they can be
/// made, and the last one always comes. Lives on the scan's thread.
class MachineLook final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    MachineLook(JobRunner &runner, const SessionServices &services, const MachineScan &scan, QObject *parent = nullptr);

    /// nullptr before anything was found, and after a scan that failed.
    std::shared_ptr<const Look> current() const { return m_current; }
    /// The person's word about a finding has changed.
    void readAcceptancesAgain() { make(); }

signals:
    void changed();

private:
    void make();

    JobRunner &m_runner;
    const SessionServices &m_services;
    const MachineScan &m_scan;
    std::shared_ptr<const Look> m_current;
    bool m_isMaking = false;
    bool m_isOutdated = false; // while one is made
};

} // namespace truewheel
