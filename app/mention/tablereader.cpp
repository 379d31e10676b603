// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/tablereader.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

} // namespace

Result<std::vector<TableRow>> TableReader::rows(const QByteArray &bytes, int atLeast) const
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return std::unexpected(Error(ErrorCode::LexiconInvalid, Words::tr("The file is not UTF-8"), m_name));
    std::vector<TableRow> rows;
    int number = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        TableRow row{number, line.toString().split(u'\t')};
        if (row.cells.size() < atLeast)
            return fault(row, int(row.cells.size()) - 1, Words::tr("A cell is missing"));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::unexpected<Error> TableReader::fault(const TableRow &row, int column, const QString &what) const
{
    qsizetype position = 1;
    for (int i = 0; i < column && i < row.cells.size(); ++i)
        position += row.cells[i].size() + 1;
    const QString where = Words::tr("%1, line %2, column %3").arg(m_name).arg(row.line).arg(position);
    return std::unexpected(Error(ErrorCode::LexiconInvalid, what, where, Words::tr("Correct this cell")));
}

Result<QStringList> TableReader::names(const TableRow &row, int column) const
{
    QStringList names;
    for (const QString &pattern : row.cell(column).split(u';')) {
        const auto expanded = expandBraces(pattern.trimmed());
        if (!expanded && expanded.error() == BraceFault::TooMany)
            return fault(row, column,
                         Words::tr("The braces of a name stand for more than %1 names").arg(mostExpanded));
        if (!expanded)
            return fault(row, column, Words::tr("A brace is not closed"));
        for (const QString &name : *expanded) {
            if (name.trimmed().isEmpty())
                return fault(row, column, Words::tr("A name is empty"));
            names.append(name.simplified());
        }
    }
    return names;
}

std::expected<QStringList, BraceFault> expandBraces(const QString &pattern)
{
    QStringList whole{QString()};
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const QString plain = pattern.mid(at, (open < 0 ? pattern.size() : open) - at);
        if (plain.contains(u'}'))
            return std::unexpected(BraceFault::Unbalanced);
        for (QString &name : whole)
            name += plain;
        if (open < 0)
            break;
        const qsizetype close = pattern.indexOf(u'}', open);
        const QString inside = pattern.mid(open + 1, close - open - 1);
        if (close < 0 || inside.contains(u'{'))
            return std::unexpected(BraceFault::Unbalanced);
        const QStringList choices = inside.split(u',');
        if (choices.size() > mostExpanded / whole.size())
            return std::unexpected(BraceFault::TooMany);
        QStringList next;
        for (const QString &name : std::as_const(whole)) {
            for (const QString &choice : choices)
                next.append(name + choice);
        }
        whole = next;
        at = close + 1;
    }
    return whole;
}

} // namespace Postilla
