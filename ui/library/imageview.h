// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/image.h"
#include "recordview.h"

namespace labcast {

/// The tab of images.
class ImageView : public RecordView
{
    Q_OBJECT
public:
    explicit ImageView(ControllerClient &client, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void add() override;
    void edit(const QString &key) override;
    Question questionFor(const QStringList &keys) const override;
    void remove(const QStringList &keys) override;
    DeployTarget targetOf(const QStringList &keys) const override;

private:
    QHash<QString, Image> m_images; ///< by name
    QString m_root; ///< of the node, below which images are
};

} // namespace labcast
