// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/showdocument.h"

#include "cli/cli.h"
#include "cli/texttable.h"
#include "library/documentfield.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QString publishedText(const Document &document)
{
    if (!document.published)
        return knownByText(DateKnownBy::Unknown);
    return u"%1 (%2)"_s.arg(document.published->text(), knownByText(document.publishedKnownBy));
}
} // namespace

QStringList documentLines(const Document &document, const DocumentVersion &version, int width)
{
    using enum TextTable::Column;
    TextTable table({Text, Wrapped}, {Cli::tr("Document"), QString::number(document.number)});
    for (const DocumentField field : documentFields()) {
        const QString value =
            field == DocumentField::Published ? publishedText(document) : fieldDisplay(document, field);
        if (!value.isEmpty())
            table.addRow({fieldLabel(field), value});
    }
    table.addRow({Cli::tr("Collected on"), timeText(document.collectedOn)});
    table.addRow({Cli::tr("File"), version.originFile});
    table.addRow({Cli::tr("Text"), Cli::tr("version %1, %n character(s)", nullptr,
                                           static_cast<int>(version.text.toUcs4().size()))
                                       .arg(version.number)});
    table.addRow({Cli::tr("SHA-256"), version.contentHash});
    return table.lines(width);
}

QString timeText(qint64 utcMilliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMilliseconds), QLocale::ShortFormat);
}

} // namespace Postilla
