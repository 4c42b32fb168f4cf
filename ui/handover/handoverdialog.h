// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoverpage.h"

#include "app/remote/controllerclient.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace labcast {

class SentenceFrame;

/// The page for whoever takes the server over: shown, printed or saved.
class HandOverDialog : public QDialog
{
    Q_OBJECT
public:
    /// `client` outlives the dialog; `server` is the name of its computer.
    HandOverDialog(ControllerClient &client, const QString &server, QWidget *parent = nullptr);

    const HandOver &facts() const { return m_facts; }

private:
    void setUpLayout();
    void fetch();
    template <typename T>
    std::function<void(const Result<T> &)> taking(const std::function<void(const T &)> &take);
    void took();
    void askWhereToSave(bool isPdf);
    void save(bool isPdf, const QString &path);
    void print();

    ControllerClient &m_client;
    HandOver m_facts;
    QTextBrowser *m_view;
    SentenceFrame *m_sentence;
    QPushButton *m_pdf;
    QPushButton *m_html;
    QPushButton *m_print;
    int m_open = 0; ///< questions that are not answered yet
};

} // namespace labcast
