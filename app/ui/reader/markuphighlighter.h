// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPromise>
#include <QString>
#include <QStringView>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace Postilla {

/// A stretch of a line that the document's own markup sets apart: an emphasis, a heading, a link.
struct MarkupRun
{
    /// UTF-16 units in the line.
    int start;
    int length;
    KSyntaxHighlighting::Theme::TextStyle style;
    bool bold;
    bool italic;

    friend bool operator==(const MarkupRun &, const MarkupRun &) = default;
};

/// What was found in some lines that follow each other.
struct MarkupSlice
{
    int firstLine;
    QList<QList<MarkupRun>> lines;
};

/// Finds the markup of a text line by line with a stock definition, without a widget.
class MarkupHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    MarkupHighlighter(const KSyntaxHighlighting::Definition &definition,
                      const KSyntaxHighlighting::Theme &theme);

    /// Lines are given in their order, without their line feed.
    QList<MarkupRun> takeLine(QStringView line);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    KSyntaxHighlighting::State m_state;
    QList<MarkupRun> m_runs;
};

/// Runs over the whole text with a Repository of its own (one may not be shared between threads) and delivers
/// slices of some hundred lines; stops early where the promise is cancelled. Delivers nothing for an unknown
/// definition.
void findMarkup(QPromise<MarkupSlice> &promise, const QString &text, const QString &definitionName);

} // namespace Postilla
