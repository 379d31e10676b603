// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
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
    write();
}

void Drafts::write()
{
    m_writing.start([path = m_file, bytes = m_drafts.isEmpty() ? QByteArray() : toJson(m_library, m_drafts)] {
        if (bytes.isEmpty()) {
            QFile::remove(path);
            return;
        }
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
            file.commit();
    });
}

} // namespace Postilla
