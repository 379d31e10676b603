// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/registerlines.h"

#include "library/librarycore.h"
#include "report/reportcancelled.h"
#include "store/reportstore.h"

#include <QCryptographicHash>
#include <QFile>

namespace Postilla {

namespace {

QStringList refutedSince(const ReportRecord &record, const QSet<QString> &refuted)
{
    QStringList numbers;
    for (const ReportedClaim &claim : record.claims) {
        if (claim.verdict != Verdict::Refuted && refuted.contains(claim.uuid))
            numbers.append(claim.number);
    }
    return numbers;
}

/// One that cannot be read any more is missing to whoever looks for it.
HandedOverFile stateOf(const ReportRecord &record)
{
    QFile file(record.file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return HandedOverFile::Missing;
    const bool isTheSame = QString::fromLatin1(hash.result().toHex()) == record.fileHash;
    return isTheSame ? HandedOverFile::Unchanged : HandedOverFile::Changed;
}

} // namespace

Result<QList<RegisterLine>> registerLines(LibraryCore &core, bool looksAtFiles, const Progress &progress)
{
    const auto records = core.from<ReportStore>([](ReportStore &store) { return store.all(); });
    const auto refuted = core.from<ReportStore>([](ReportStore &store) { return store.refutedClaims(); });
    if (!records || !refuted)
        return std::unexpected(records ? refuted.error() : records.error());
    QList<RegisterLine> lines;
    for (const ReportRecord &record : *records) {
        if (progress && !progress(lines.size(), records->size()))
            return std::unexpected(reportCancelled());
        lines.append({.record = record, .refuted = refutedSince(record, *refuted)});
        if (looksAtFiles)
            lines.last().file = stateOf(record);
    }
    return lines;
}

} // namespace Postilla
