// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QThreadPool>

namespace Postilla {

/// What an analyst has typed into the fields of a library's records and not stored yet: a file of their own
/// beside the settings, no part of the library, so that a copy of it takes no half-typed words along. Belongs
/// to one thread.
class Drafts
{
public:
    /// What was typed, by the fixed key of the field.
    using Fields = QMap<QString, QString>;

    /// Reads what is there; an unreadable file is as an empty one.
    Drafts(const QString &libraryPath, const QString &analyst);
    /// Waits until all is written.
    ~Drafts();
    Drafts(const Drafts &) = delete;
    Drafts &operator=(const Drafts &) = delete;

    /// Of one record; empty where nothing is left.
    Fields of(const QString &record) const { return m_drafts.value(record); }
    QStringList records() const { return m_drafts.keys(); }
    /// Puts these in the place of what is left of the record; none: takes it out. Written in the background,
    /// whole or not at all. What others have left of other records, as from a second window, stays.
    void keep(const QString &record, const Fields &fields);

private:
    QString m_library;
    QString m_file;
    QHash<QString, Fields> m_drafts;
    /// One thread, so that the last state is written last.
    QThreadPool m_writing;
};

} // namespace Postilla
