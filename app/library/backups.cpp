// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/backups.h"

#include "library/library.h"
#include "library/librarycore.h"
#include "store/backup.h"
#include "store/journal.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype mostBackups = 5;
constexpr qint64 hour = qint64(60) * 60 * 1000;

QString folderOf(const QString &library)
{
    return QFileInfo(library).path() + u"/backups"_s;
}

/// "news-" of the library's own name, then `rest` and its ending.
QString backupPath(const QString &library, const QString &rest)
{
    const QFileInfo file(library);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return u"%1/%2-%3%4"_s.arg(folderOf(library), file.completeBaseName(), rest, suffix);
}

QString momentText(qint64 utcMilliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(utcMilliseconds).toString(u"yyyyMMdd-HHmmss");
}

/// A copy that came by itself.
struct KeptBackup
{
    QString path;
    qint64 time;
    qint64 lastOperation;
};

/// Newest first.
QList<KeptBackup> keptBackups(const QString &library)
{
    const QString stem = QFileInfo(backupPath(library, u"auto-"_s)).completeBaseName();
    static const QString pattern = u"^%1(\\d{8}-\\d{6})-(\\d+)$"_s;
    const QRegularExpression name(pattern.arg(QRegularExpression::escape(stem)));
    QList<KeptBackup> backups;
    for (const QFileInfo &file : QDir(folderOf(library)).entryInfoList(QDir::Files)) {
        const auto match = name.match(file.completeBaseName());
        if (!match.hasMatch())
            continue;
        const QDateTime time = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
        backups.append({file.absoluteFilePath(), time.toMSecsSinceEpoch(), match.captured(2).toLongLong()});
    }
    std::ranges::sort(backups, std::ranges::greater(), &KeptBackup::time);
    return backups;
}

void deleteSuperfluous(const QString &library, qint64 now)
{
    const QList<KeptBackup> backups = keptBackups(library);
    QList<qint64> times;
    for (const KeptBackup &backup : backups)
        times.append(backup.time);
    const QList<qint64> superfluous = superfluousBackups(times, now);
    for (const KeptBackup &backup : backups) {
        if (superfluous.contains(backup.time))
            QFile::remove(backup.path);
    }
}

Result<void> writeBackup(const LibraryCore &core, const QString &target)
{
    return makeFolder(target).and_then(
        [&] { return core.with([&](Database &database) { return backUp(database, target); }); });
}

} // namespace

Result<void> makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return std::unexpected(Error(ErrorCode::FileUnwritable, Library::tr("The folder cannot be made"), folder,
                                 Library::tr("Choose another place for the library.")));
}

/// Takes the first name that is free; another process may take one meanwhile.
Result<QString> writeBackupBeside(const LibraryCore &core)
{
    const QString moment = momentText(core.clock().now());
    for (int turn = 1;; ++turn) {
        const QString target =
            backupPath(core.path(), turn == 1 ? moment : moment + u'-' + QString::number(turn));
        const auto done = writeBackup(core, target);
        if (done)
            return target;
        if (done.error().code() != ErrorCode::LibraryExists)
            return std::unexpected(done.error());
    }
}

Result<QString> keepBackup(const LibraryCore &core)
{
    const auto last = core.with([](Database &database) { return Journal(database).lastSeq(); });
    if (!last)
        return std::unexpected(last.error());
    const qint64 now = core.clock().now();
    const QList<KeptBackup> backups = keptBackups(core.path());
    if (*last == 0 || (!backups.isEmpty() && (backups.constFirst().lastOperation == *last ||
                                              now - backups.constFirst().time < hour)))
        return QString();
    const QString target =
        backupPath(core.path(), u"auto-%1-%2"_s.arg(momentText(now), QString::number(*last)));
    return writeBackup(core, target).transform([&] {
        deleteSuperfluous(core.path(), now);
        return target;
    });
}

QList<qint64> superfluousBackups(QList<qint64> times, qint64 now)
{
    std::ranges::sort(times, std::ranges::greater());
    QList<qint64> superfluous;
    while (times.size() > mostBackups) {
        // The one that leaves the smallest hole for its age; the first and the last are not candidates.
        const auto hole = [&](qsizetype place) {
            return double(times.at(place - 1) - times.at(place + 1)) / double(now - times.at(place) + hour);
        };
        qsizetype least = 1;
        for (qsizetype place = 2; place + 1 < times.size(); ++place) {
            if (hole(place) < hole(least))
                least = place;
        }
        superfluous.append(times.takeAt(least));
    }
    return superfluous;
}

} // namespace Postilla
