// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/packhighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QElapsedTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// What a line may take: so much time, and some more for each of its UTF-16 units. Good rules read 30 units
/// and more in a microsecond; the rest is for machines that are slow or busy.
constexpr qint64 lineNanoseconds = 500'000'000;
constexpr qint64 unitNanoseconds = 2'000;

} // namespace

PackHighlighter::PackHighlighter(const QString &folder, const RulePack &pack)
    : m_folder(folder)
    , m_kinds(pack.kinds)
{
    m_repository.addCustomSearchPath(folder);
    setDefinition(m_repository.definitionForName(pack.name));
}

bool PackHighlighter::isValid() const
{
    return definition().filePath().startsWith(m_folder + u'/') && !definition().formats().isEmpty();
}

PackHighlighter::Found PackHighlighter::find(QStringView text)
{
    m_text = text;
    m_lineStart = 0;
    KSyntaxHighlighting::State state;
    qsizetype number = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        ++number;
        const qsizetype before = m_found.size();
        QElapsedTimer timer;
        timer.start();
        state = highlightLine(line, state);
        if (timer.nsecsElapsed() > lineNanoseconds + unitNanoseconds * line.size()) {
            m_found.resize(before);
            return {std::exchange(m_found, {}), number};
        }
        m_lineStart += line.size() + 1;
    }
    return {std::exchange(m_found, {}), 0};
}

void PackHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const auto place = m_kinds.constFind(format.name());
    if (place == m_kinds.cend() || length <= 0)
        return;
    const TextSpan span{m_lineStart + offset, m_lineStart + offset + length};
    m_found.append({.span = span,
                    .kind = place->kind,
                    .sub = place->sub,
                    .canonical = m_text.mid(span.start, span.length()).toString().simplified(),
                    .rule = MentionRule::Pack});
}

} // namespace Postilla
