// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QPushButton;

namespace labcast {

class SentenceFrame;

/// A form whose values the controller takes or refuses; a refusal stands in the dialog, which stays open.
class RequestDialog : public QDialog
{
    Q_OBJECT
public:
    /// `client` outlives the dialog; `yes` is the button that does it.
    RequestDialog(ControllerClient &client, const QString &title, const QString &yes, QWidget *parent);

protected:
    ControllerClient &client() { return m_client; }
    QFormLayout *form() { return m_form; }

    QPushButton *yesButton() { return m_yes; }
    void showError(const Error &error);

    /// Asks the controller; ends in answered().
    virtual void send() = 0;

    /// What to hand to a request: closes the dialog, or shows why not. Safe when the dialog is gone.
    template <typename T>
    std::function<void(Result<T>)> answering()
    {
        return [self = QPointer<RequestDialog>(this)](const Result<T> &result) {
            if (!self)
                return;
            if (result)
                self->accept();
            else
                self->showError(result.error());
        };
    }

private:
    ControllerClient &m_client;
    QFormLayout *m_form;
    SentenceFrame *m_error;
    QPushButton *m_yes;
};

} // namespace labcast
