#pragma once
#include "app/gui/actions.h"
#include "app/gui/mainwindow.h"
#include "app/gui/pages/detailspane.h"
#include "app/gui/pages/linkspage.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/messageview.h"
#include "tests/session/fakeservices.h"

#include <QDialog>
#include <QTableView>
#include <QTest>

namespace truewheel::test {

using namespace truewheel::gui;

/// A session with its window, the page of the links shown and looked at.
struct Shown {
    explicit Shown(SessionServices services, std::vector<Path> paths = {"/w/project"})
        : session(std::move(services))
        , window(session)
    {
        window.actions().page(QStringLiteral("links"))->trigger();
        window.show();
        if (paths.empty())
            return;
        session.look(std::move(paths));
        const auto isDone = [this] {
            return session.lookState() != LookState::Looking && !table()->model()->index(0, 0).isValid() == isEmpty();
        };
        [&] { QTRY_VERIFY(isDone()); }();
        QTest::qWait(20); // the details
    }
    bool isEmpty() const { return !session.snapshot() || session.snapshot()->editables.empty(); }
    QTableView *table() const { return window.page<LinksPage>().findChild<QTableView *>(); }
    MessageView *message() const { return window.page<LinksPage>().findChild<MessageView *>(); }
    QString details() const
    {
        QStringList texts;
        for (const WrapText *text : window.findChild<DetailsPane *>()->findChildren<WrapText *>())
            texts.append(text->toPlainText());
        return texts.join(QLatin1Char('\n'));
    }
    QDialog *dialog() const
    {
        for (QDialog *open : window.findChildren<QDialog *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }

    Session session;
    MainWindow window;
};

inline SessionServices lookingAt(std::vector<CheckedLink> links)
{
    SessionServices services = fakeServices();
    services.look = [links = std::move(links)](const SnapshotRequest &, JobContext &) -> Result<Snapshot> { return snapshotOf(links); };
    return services;
}

} // namespace truewheel::test
