#pragma once
#include "core/repair/plan.h"

#include <QDialog>

namespace truewheel::gui {

/// One thing that is asked about: what will run, and whether the person's word is needed for it or was given before.
struct TrustQuestion {
    Plan plan;
    bool needsTrust = true;
};

/// Asked before the first build of a project in an environment, and before a build that first installs into it. Shows
/// the argv, the directory and the backend of each; nothing runs before the person accepts.
class TrustDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TrustDialog(const std::vector<TrustQuestion> &questions, QWidget *parent = nullptr);
};

} // namespace truewheel::gui
