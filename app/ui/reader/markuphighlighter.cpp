// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markuphighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

#include <utility>

namespace Postilla {

MarkupHighlighter::MarkupHighlighter(const KSyntaxHighlighting::Definition &definition,
                                     const KSyntaxHighlighting::Theme &theme)
{
    setDefinition(definition);
    setTheme(theme);
}

QList<MarkupRun> MarkupHighlighter::takeLine(QStringView line)
{
    m_runs.clear();
    m_state = highlightLine(line, m_state);
    return std::exchange(m_runs, {});
}

void MarkupHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    // Every stock theme agrees on what is bold or slanted, so that any will do here; colours are the
    // reader's.
    const MarkupRun run{offset, length, format.textStyle(), format.isBold(theme()), format.isItalic(theme())};
    const bool setApart = run.bold || run.italic || run.style != KSyntaxHighlighting::Theme::Normal;
    if (setApart && length > 0)
        m_runs.append(run);
}

void findMarkup(QPromise<MarkupSlice> &promise, const QString &text, const QString &definitionName)
{
    constexpr int linesASlice = 400;
    KSyntaxHighlighting::Repository repository;
    const auto definition = repository.definitionForName(definitionName);
    if (!definition.isValid())
        return;
    MarkupHighlighter highlighter(definition, repository.defaultTheme());
    MarkupSlice slice{0, {}};
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (promise.isCanceled())
            return;
        slice.lines.append(highlighter.takeLine(line));
        if (slice.lines.size() == linesASlice) {
            const int next = slice.firstLine + linesASlice;
            promise.addResult(std::exchange(slice, {next, {}}));
        }
    }
    promise.addResult(std::move(slice));
}

} // namespace Postilla
