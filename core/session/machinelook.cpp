#include "core/session/machinelook.h"

#include "core/jobs/deliver.h"

#include <algorithm>
#include <tuple>

namespace truewheel {

namespace {

Snapshot snapshotOf(const MachinePicture &picture)
{
    Snapshot snapshot;
    snapshot.unreadable = picture.unreadable;
    snapshot.taken = picture.taken;
    for (const auto &entry : picture.environments) {
        snapshot.environments.push_back(entry->environment);
        snapshot.editables.insert(snapshot.editables.end(), entry->editables.begin(), entry->editables.end());
        snapshot.unreadable.insert(snapshot.unreadable.end(), entry->unreadable.begin(), entry->unreadable.end());
    }
    std::sort(snapshot.editables.begin(), snapshot.editables.end(), [](const CheckedLink &a, const CheckedLink &b) {
        return std::tie(a.link.project, a.link.environment, a.link.name) < std::tie(b.link.project, b.link.environment, b.link.name);
    });
    return snapshot;
}

} // namespace

MachineLook::MachineLook(JobRunner &runner, const SessionServices &services, const MachineScan &scan, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_services(services)
    , m_scan(scan)
{
    connect(&scan, &MachineScan::pictureChanged, this, &MachineLook::make);
}

void MachineLook::make()
{
    if (m_isMaking) {
        m_isOutdated = true;
        return;
    }
    if (!m_scan.current()) {
        if (std::exchange(m_current, nullptr))
            emit changed();
        return;
    }
    m_isMaking = true;
    m_isOutdated = false;
    auto work = [picture = m_scan.current(), before = m_current, services = m_services](JobContext &job) -> std::shared_ptr<const Look> {
        return std::make_shared<const Look>(makeLook(snapshotOf(*picture), before.get(), services, job));
    };
    deliver(m_runner.start(std::move(work)), this, [this](const std::shared_ptr<const Look> &look) {
        m_isMaking = false;
        m_current = look;
        emit changed();
        if (m_isOutdated)
            make();
    });
}

} // namespace truewheel
