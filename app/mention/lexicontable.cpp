// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/lexicontable.h"

#include "mention/aliastext.h"
#include "mention/tablereader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LexiconReader)
};

/// The rows of one file, turned into kinds and entries.
class Rows
{
public:
    Rows(const QString &name, QList<LexiconKind> known)
        : m_reader(name)
        , m_known(std::move(known))
    {
    }

    Result<LexiconTable> read(const QByteArray &bytes)
    {
        const auto rows = m_reader.rows(bytes, 2);
        if (!rows)
            return std::unexpected(rows.error());
        for (const TableRow &row : *rows) {
            if (row.cell(0) != u"kind")
                continue;
            if (const auto added = addKind(row); !added)
                return std::unexpected(added.error());
        }
        m_kinds = EntryKinds(m_known + m_table.kinds);
        for (const TableRow &row : *rows) {
            if (row.cell(0) == u"kind")
                continue;
            if (const auto added = addEntry(row); !added)
                return std::unexpected(added.error());
        }
        return m_table;
    }

private:
    Result<void> addKind(const TableRow &row)
    {
        LexiconKind kind;
        kind.key = row.cell(1);
        kind.name = row.cell(2);
        kind.label = row.cell(3).isEmpty() ? kind.name : row.cell(3);
        kind.color = row.cell(4);
        if (!isKindKey(kind.key))
            return m_reader.fault(row, 1, Words::tr("“%1” is no key for a kind").arg(kind.key));
        if (kind.name.isEmpty())
            return m_reader.fault(row, 2, Words::tr("A name is empty"));
        if (!isColor(kind.color))
            return m_reader.fault(row, 4, Words::tr("“%1” is no colour such as #884400").arg(kind.color));
        const auto underline = fromCode<UnderlineShape>(row.cell(5));
        if (!underline)
            return m_reader.fault(row, 5, Words::tr("“%1” is no shape of a line").arg(row.cell(5)));
        kind.underline = *underline;
        m_table.kinds.append(kind);
        return {};
    }

    Result<void> addEntry(const TableRow &row)
    {
        LexiconEntry entry;
        entry.kind = row.cell(0);
        entry.canonical = row.cell(1);
        entry.note = row.cell(3);
        entry.retired = row.cell(4) == u"retired";
        entry.replaces = row.cell(5);
        if (!m_kinds.place(entry.kind))
            return m_reader.fault(row, 0, Words::tr("“%1” is no kind of entry").arg(entry.kind));
        if (!isWritableName(entry.canonical))
            return m_reader.fault(row, 1, Words::tr("“%1” cannot be a name").arg(entry.canonical));
        if (!entry.retired && !row.cell(4).isEmpty())
            return m_reader.fault(row, 4, Words::tr("“%1” should be “retired” or nothing").arg(row.cell(4)));
        if (const auto named = addAliases(row, entry); !named)
            return named;
        m_table.entries.append(normalised(entry));
        return {};
    }

    Result<void> addAliases(const TableRow &row, LexiconEntry &entry)
    {
        if (row.cell(2).isEmpty())
            return {};
        const auto names = m_reader.names(row, 2);
        if (!names)
            return std::unexpected(names.error());
        for (const QString &name : *names) {
            const auto alias = parseAlias(name);
            if (!alias)
                return m_reader.fault(row, 2, alias.error().what());
            entry.aliases.append(*alias);
        }
        return {};
    }

    TableReader m_reader;
    QList<LexiconKind> m_known;
    EntryKinds m_kinds;
    LexiconTable m_table;
};

/// A free text as one cell.
QString cellOf(const QString &text)
{
    return text.simplified();
}

Result<QString> lineOf(const LexiconEntry &entry)
{
    QStringList names;
    for (const Alias &alias : entry.aliases) {
        if (!isWritableName(alias.text)) {
            return std::unexpected(Error(ErrorCode::BadArgument, Words::tr("No file can hold this name"),
                                         alias.text,
                                         Words::tr("Write it without tab, “;”, braces and “ !”.")));
        }
        names.append(aliasText(alias));
    }
    return QStringList{entry.kind,
                       entry.canonical,
                       names.join(u"; "),
                       cellOf(entry.note),
                       entry.retired ? u"retired"_s : QString(),
                       entry.replaces}
        .join(u'\t');
}

} // namespace

Result<LexiconTable> LexiconTable::read(const QString &name, const QByteArray &bytes,
                                        const QList<LexiconKind> &known)
{
    return Rows(name, known).read(bytes);
}

Result<QByteArray> LexiconTable::write() const
{
    QString text = u"# kind, canonical name, names, note, retired, key of the shipped entry it replaces\n"_s;
    for (const LexiconKind &kind : kinds) {
        const QStringList cells{u"kind"_s,          kind.key,   cellOf(kind.name),
                                cellOf(kind.label), kind.color, codeOf(kind.underline)};
        text += cells.join(u'\t') + u'\n';
    }
    for (const LexiconEntry &entry : entries) {
        if (!entry.mergedInto.isEmpty())
            continue;
        const auto line = lineOf(entry);
        if (!line)
            return std::unexpected(line.error());
        text += *line + u'\n';
    }
    return text.toUtf8();
}

bool isKindKey(const QString &key)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9-]*$"_s);
    return form.match(key).hasMatch() && key != u"kind" && !EntryKinds().place(key);
}

bool isColor(const QString &color)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    return form.match(color).hasMatch();
}

} // namespace Postilla
