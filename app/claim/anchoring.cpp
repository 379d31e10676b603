// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/anchoring.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Anchor)
};

/// UTF-16 units of the text beside a quote that are kept, at most.
constexpr qsizetype contextUnits = 32;
/// Units around a position that settle whether it splits a grapheme; the longest in use, emoji of families,
/// take about 30.
constexpr qsizetype graphemeReach = 128;

bool splitsGrapheme(QStringView text, qsizetype position)
{
    if (position == 0 || position == text.size())
        return false;
    const qsizetype from = std::max<qsizetype>(position - graphemeReach, 0);
    const QStringView near = text.sliced(from, std::min(2 * graphemeReach, text.size() - from));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near);
    finder.setPosition(position - from);
    return !finder.isAtBoundary();
}

Error badSpan(const QString &what, TextSpan span)
{
    return {ErrorCode::BadSpan, what, u"%1–%2"_s.arg(span.start).arg(span.end),
            Words::tr("Select the passage again.")};
}

QString before(const QString &text, qsizetype position)
{
    qsizetype from = std::max<qsizetype>(position - contextUnits, 0);
    if (from < position && text.at(from).isLowSurrogate())
        ++from;
    return text.sliced(from, position - from);
}

QString after(const QString &text, qsizetype position)
{
    qsizetype to = std::min(position + contextUnits, text.size());
    if (to > position && text.at(to - 1).isHighSurrogate())
        --to;
    return text.sliced(position, to - position);
}
} // namespace

Result<Anchor> anchorAt(const DocumentVersion &version, TextSpan span)
{
    const QString &text = version.text;
    if (span.isEmpty())
        return std::unexpected(badSpan(Words::tr("Nothing is selected"), span));
    if (span.start < 0 || span.end > text.size())
        return std::unexpected(badSpan(Words::tr("The passage is outside of the text"), span));
    if (splitsGrapheme(text, span.start) || splitsGrapheme(text, span.end))
        return std::unexpected(badSpan(Words::tr("The passage begins or ends inside a character"), span));
    Anchor anchor;
    anchor.documentUuid = version.documentUuid;
    anchor.versionUuid = version.uuid;
    anchor.span = span;
    anchor.quote = text.sliced(span.start, span.length());
    anchor.prefix = before(text, span.start);
    anchor.suffix = after(text, span.end);
    return anchor;
}

} // namespace Postilla
