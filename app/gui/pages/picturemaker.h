#pragma once
#include "core/jobs/deliver.h"
#include "core/session/session.h"

#include <functional>
#include <tuple>

namespace truewheel::gui {

/// Makes what a page shows from pictures that come faster than they can be shown: one at a time on a worker, and always of the last.
/// Lives on the page's thread.
template<typename Made>
class PictureMaker
{
public:
    using Work = std::function<Made(JobContext &)>;

    /// The session outlives the page. `next`, asked on the page's thread, gives the work on the newest picture; empty: there is none to do.
    PictureMaker(Session &session, QObject *page, std::function<Work()> next, std::function<void(const Made &)> show)
        : m_session(session)
        , m_page(page)
        , m_next(std::move(next))
        , m_show(std::move(show))
    {
    }

    /// There is a newer picture.
    void follow()
    {
        m_isBehind = m_isMaking;
        if (m_isMaking)
            return;
        Work work = m_next();
        if (!work)
            return;
        m_isMaking = true;
        deliver(m_session.start(std::move(work)), m_page, [this](const Made &made) {
            m_isMaking = false;
            m_show(made);
            if (m_isBehind)
                follow();
        });
    }

    /// A large picture takes its time to be freed: that is work for a worker too.
    template<typename... Old>
    void drop(Old &&...old)
    {
        m_session.start([held = std::tuple(std::move(old)...)](JobContext &) mutable {
            std::apply([](auto &...one) { (one.reset(), ...); }, held);
            return true;
        });
    }

private:
    Session &m_session;
    QObject *m_page;
    std::function<Work()> m_next;
    std::function<void(const Made &)> m_show;
    bool m_isMaking = false;
    bool m_isBehind = false; // another picture came meanwhile
};

} // namespace truewheel::gui
