// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/markdowntext.h"
#include "report/reportfacts.h"

#include <QHash>
#include <QSet>

namespace Postilla {

/// What every part of the Markdown report is put together from.
class MarkdownParts
{
public:
    /// `shown`: numbers of the claims that have a place in the report.
    MarkdownParts(const Report &report, const QSet<QString> &shown);

    // The places that links lead to.
    static QString anchor(const QString &claim);
    static QString anchor(const Document &document);

    /// A block with an empty line after it.
    void block(const QString &lines) { m_out += lines + QStringLiteral("\n\n"); }
    /// Each of the numbers that the words end with as a link to its claim, where the report shows it; see
    /// numberSpans().
    QString linked(const QString &words, const QStringList &claims) const;
    void facts(const QList<Fact> &facts);
    /// The quote in its context.
    void quote(const ReportClaim &claim);
    void tableHead(const QStringList &titles);
    /// `claim`: the number in its first cell.
    void tableRow(const QStringList &cells, const QString &claim);
    void endTable() { m_out += u'\n'; }

    QByteArray take() const { return m_out.toUtf8(); }

private:
    QString factWords(const Fact &fact) const;
    void row(const QStringList &cells);

    const QSet<QString> &m_shown;
    /// The places of the documents, by uuid.
    QHash<QString, QString> m_documents;
    QString m_out;
};

} // namespace Postilla
