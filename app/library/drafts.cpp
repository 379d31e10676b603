// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString fileFor(const QString &libraryPath, const QString &analyst)
{
    const QByteArray owner = (libraryPath + u'\n' + analyst).toUtf8();
    const QByteArray name = QCryptographicHash::hash(owner, QCryptographicHash::Sha256).toHex().first(32);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/postilla/drafts/"_s +
           QString::fromLatin1(name) + u".json"_s;
}

QHash<QString, Drafts::Fields> readDrafts(const QString &path)
{
    QHash<QString, Drafts::Fields> drafts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return drafts;
    const QJsonObject records = QJsonDocument::fromJson(file.readAll()).object()["records"_L1].toObject();
    for (auto record = records.begin(); record != records.end(); ++record) {
        const QJsonObject fields = record.value().toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            drafts[record.key()].insert(field.key(), field.value().toString());
    }
    return drafts;
}

QByteArray toJson(const QString &library, const QHash<QString, Drafts::Fields> &drafts)
{
    QJsonObject records;
    for (auto record = drafts.begin(); record != drafts.end(); ++record) {
        QJsonObject fields;
        for (auto field = record->begin(); field != record->end(); ++field)
            fields.insert(field.key(), field.value());
        records.insert(record.key(), fields);
    }
    return QJsonDocument(QJsonObject{{u"library"_s, library}, {u"records"_s, records}}).toJson();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// Others may have written since this process has read the file: what they have left stays.
void changeFile(const QString &path, const QString &library, const QString &record,
                const Drafts::Fields &fields)
{
    constexpr int patience = 5000; // milliseconds: a file is written in a few
    QDir().mkpath(QFileInfo(path).path());
    QLockFile lock(path + u".lock"_s);
    lock.tryLock(patience); // whoever holds it so long hangs, and what is typed here counts
    QHash<QString, Drafts::Fields> drafts = readDrafts(path);
    if (fields.isEmpty())
        drafts.remove(record);
    else
        drafts.insert(record, fields);
    if (drafts.isEmpty())
        QFile::remove(path);
    else
        write(path, toJson(library, drafts));
}

} // namespace

Drafts::Drafts(const QString &libraryPath, const QString &analyst)
    : m_library(libraryPath)
    , m_file(fileFor(libraryPath, analyst))
    , m_drafts(readDrafts(m_file))
{
    m_writing.setMaxThreadCount(1);
}

Drafts::~Drafts()
{
    m_writing.waitForDone();
}

void Drafts::keep(const QString &record, const Fields &fields)
{
    if (record.isEmpty() || of(record) == fields)
        return;
    if (fields.isEmpty())
        m_drafts.remove(record);
    else
        m_drafts.insert(record, fields);
    m_writing.start(
        [path = m_file, library = m_library, record, fields] { changeFile(path, library, record, fields); });
}

} // namespace Postilla
