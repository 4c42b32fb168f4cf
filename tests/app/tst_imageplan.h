// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class TestImagePlan : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void partitionsGoOutInTheOrderOfTheirNumbers();
    void onlyPartitionFilesAreSent();
    void anImageThatCannotBeSentIsRefused_data();
    void anImageThatCannotBeSentIsRefused();
    void aFileThatLeadsOutOfTheRootIsNeverSent();
    void aLinkWithinTheRootIsFollowed();
    void theRootMayItselfBeALink();
    void onlyThePartBelowTheRootIsStored_data();
    void onlyThePartBelowTheRootIsStored();
    void theSizeOfADirectoryIsThatOfItsFiles();

    void whatIsSentOfAnImage_data();
    void whatIsSentOfAnImage();
    void whatCannotBeSentCompletelyIsRefused_data();
    void whatCannotBeSentCompletelyIsRefused();
    void chunksAreJoinedInTheOrderOfTheirNumbers();
    void aStreamMayBeginWithItsName();
    void aNameThatDoesNotFitTheHeaderIsRefused();
    void compressionIsReadFromTheDataAndNotFromTheName();
    void onlyARawOrVeryOldImageMayBeOneFile();
    void aSidecarNamesFilesOfItsOwnDirectoryOnly_data();
    void aSidecarNamesFilesOfItsOwnDirectoryOnly();

private:
    QString write(const QString &path, qint64 size = 10) const;
    QString fill(const QString &path, const QByteArray &data) const;

    std::unique_ptr<QTemporaryDir> m_folder; ///< holds root/ and outside/
    QString m_root;
};
