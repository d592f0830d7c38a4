#pragma once
#include "app/gui/text/settingrows.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace truewheel::gui {

class PlainLabel;

/// Every setting on one page, with a search. What is changed counts at once; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The store outlives the dialog.
    explicit SettingsDialog(QSettings &store, QWidget *parent = nullptr);

signals:
    void changed(const QString &key);
    void trustAsked();
    void acceptancesAsked();

private:
    /// A row with what shows it, to be hidden by the search.
    struct Shown {
        SettingRow row;
        QWidget *widget;
        QWidget *heading;
    };
    void makeRows();
    QWidget *makeRow(const SettingRow &row);
    QWidget *makeFooter();
    void write(const QString &key, const QVariant &value);
    void filter(const QString &text);
    void exportToFile();
    void importFromFile();
    void reset();
    void writeAll();

    QSettings &m_store;
    std::vector<SettingRow> m_rows = settingRows();
    std::vector<Shown> m_shown;
    QLineEdit *m_search;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    PlainLabel *m_note;
};

} // namespace truewheel::gui
