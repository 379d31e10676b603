// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/collectfiles.h"

#include "intake/formats.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

class Collector
{
public:
    void add(const QString &path);
    CollectedFiles collected() const { return m_collected; }

private:
    void addFile(const QFileInfo &file);
    void addFolder(const QString &top);
    QStringList addEntries(const QDir &folder);

    CollectedFiles m_collected;
    QSet<QString> m_knownFiles;
    /// Those known already included.
    qsizetype m_articlesSeen = 0;
    /// Canonical paths, so that a link back up ends there.
    QSet<QString> m_knownFolders;
};

QFileInfoList entriesByNaturalName(const QDir &folder)
{
    QFileInfoList entries = folder.entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Unsorted);
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    std::ranges::sort(entries, [&collator](const QFileInfo &left, const QFileInfo &right) {
        const int order = collator.compare(left.fileName(), right.fileName());
        return order != 0 ? order < 0 : left.fileName() < right.fileName();
    });
    return entries;
}

Error missing(const QFileInfo &file)
{
    const QString path = file.absoluteFilePath();
    if (file.isSymbolicLink()) {
        return Error(ErrorCode::FileMissing,
                     QCoreApplication::translate("Intake", "This is a link to a file that does not exist"),
                     path,
                     QCoreApplication::translate("Intake", "It leads to %1.").arg(file.symLinkTarget()));
    }
    return Error(ErrorCode::FileMissing, QCoreApplication::translate("Intake", "The file does not exist"),
                 path, QCoreApplication::translate("Intake", "Check the path."));
}

/// Why an entry of a folder is not read.
Error whyNot(const QFileInfo &entry)
{
    const QString path = entry.absoluteFilePath();
    if (!entry.exists())
        return missing(entry);
    if (!entry.isFile() && !entry.isDir()) {
        return Error(
            ErrorCode::FileUnreadable,
            QCoreApplication::translate("Intake", "This is a pipe, a socket or a device, not a file"), path,
            QCoreApplication::translate("Intake", "Save what comes out of it as a file."));
    }
    return Error(ErrorCode::FormatUnknown,
                 QCoreApplication::translate("Intake", "This is hidden or not an article"), path,
                 QCoreApplication::translate("Intake", "Name the file itself to import it all the same."));
}

void Collector::addFile(const QFileInfo &file)
{
    const QString path = file.absoluteFilePath();
    ++m_articlesSeen;
    if (!m_knownFiles.contains(path)) {
        m_knownFiles.insert(path);
        m_collected.files.append(path);
    }
}

/// Takes the files of one folder and returns its subfolders.
QStringList Collector::addEntries(const QDir &folder)
{
    QStringList subfolders;
    for (const QFileInfo &entry : entriesByNaturalName(folder)) {
        const bool isHidden = entry.fileName().startsWith(u'.');
        if (entry.isDir() && !isHidden)
            subfolders.append(entry.absoluteFilePath());
        else if (entry.isFile() && !isHidden && isArticleName(entry.fileName()))
            addFile(entry);
        else
            m_collected.passedOver.append(whyNot(entry));
    }
    return subfolders;
}

void Collector::addFolder(const QString &top)
{
    const qsizetype seenBefore = m_articlesSeen;
    const qsizetype foldersBefore = m_knownFolders.size();
    QStringList waiting{top};
    while (!waiting.isEmpty()) {
        const QDir folder(waiting.takeFirst());
        const QString canonical = folder.canonicalPath();
        if (m_knownFolders.contains(canonical))
            continue;
        m_knownFolders.insert(canonical);
        if (!folder.isReadable()) {
            m_collected.errors.append(Error(
                ErrorCode::FileUnreadable,
                QCoreApplication::translate("Intake", "The folder cannot be listed"), folder.absolutePath(),
                QCoreApplication::translate("Intake", "Check whether you may read it.")));
            continue;
        }
        waiting = addEntries(folder) + waiting;
    }
    const bool isNew = m_knownFolders.size() > foldersBefore;
    if (isNew && m_articlesSeen == seenBefore) {
        m_collected.errors.append(
            Error(ErrorCode::FolderWithoutArticles,
                  QCoreApplication::translate("Intake", "There is no article in this folder"), top,
                  QCoreApplication::translate("Intake", "Choose one with .txt, .md or .html files.")));
    }
}

void Collector::add(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty()) {
        m_collected.errors.append(Error(
            ErrorCode::FileMissing, QCoreApplication::translate("Intake", "An empty name names no file"),
            u"\"\""_s, QCoreApplication::translate("Intake", "Name a file or a folder.")));
    } else if (info.isDir()) {
        addFolder(info.absoluteFilePath());
    } else if (info.exists()) {
        addFile(info);
    } else {
        m_collected.errors.append(missing(info));
    }
}

} // namespace

CollectedFiles collectFiles(const QStringList &paths)
{
    Collector collector;
    for (const QString &path : paths)
        collector.add(path);
    return collector.collected();
}

} // namespace Postilla
