// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/parcel.h"
#include "app/record/history.h"
#include "app/remote/controllerclient.h"
#include "ui/table/rowmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace labcast {

class SentenceFrame;
class Table;

/// Shows what would be in a diagnostic bundle, and saves it.
class BundleDialog : public QDialog
{
    Q_OBJECT
public:
    /// `client` outlives the dialog.
    explicit BundleDialog(ControllerClient &client, QWidget *parent = nullptr);

    const QList<ParcelEntry> &contents() const { return m_model->rows(); }
    const SentenceFrame &sentence() const { return *m_sentence; }

private:
    void setUpLayout();
    void fetchSessions();
    BundleRequest request() const;
    void collect();
    void collected(const Result<Parcel> &parcel);
    void showCollecting();
    void askWhereToSave();
    void save(const QString &path);
    void showError(const Error &error);

    ControllerClient &m_client;
    QComboBox *m_sessions;
    QCheckBox *m_macs;
    QCheckBox *m_names;
    RowModel<ParcelEntry> *m_model;
    Table *m_table;
    SentenceFrame *m_sentence;
    QPushButton *m_save;
    std::optional<Parcel> m_parcel; ///< what is shown, when it is what was asked for
    bool m_isCollecting = false;
    bool m_isStale = false; ///< something else has been chosen meanwhile
};

} // namespace labcast
