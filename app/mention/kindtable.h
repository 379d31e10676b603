// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/mention.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Postilla {

/// The line under a mention, of its own shape per kind so that it survives greyscale. No Qt Gui in this
/// folder: the reader turns it into a pen.
enum class UnderlineShape { Solid, Dotted, Dashed, DashDot, DashDotDot, Wave, Overline };

/// What is to be known of a kind of mention besides its mentions.
struct KindInfo
{
    MentionKind kind;
    /// "chip": settings, legends, search fields.
    QString key;
    /// "Chip" and, for legends and groups, "Chips", in the language of the user.
    QString name;
    QString label;
    /// Name of the format in resources/syntax/postilla-mentions.xml.
    QString format;
    UnderlineShape underline;
};

/// The built-in kinds in the order of a legend, labels translated at the time of the call.
QList<KindInfo> builtinKinds();
/// Of a built-in kind; one with an empty key for a user's kind.
KindInfo kindInfo(MentionKind kind);
/// In the language of the user; empty for None.
QString subLabel(MentionSub sub);
/// Both as one, in the language of the user: "Chip", "Government body", "Figure: money".
QString kindLabel(MentionKind kind, MentionSub sub);
/// Mentions of it stand for something in the world: all but figures and cues.
bool namesAnEntity(MentionKind kind);

/// Fixed names for tables and other programs: "CHIP", "FIGURE" …; "USER64" for a user's kind.
QString kindName(MentionKind kind);
/// "MONEY", "QUANTITY", "PERCENT", "RATIO", "DATE", "GOV", "PRESS", "ATTRIBUTION", "HEDGE"; empty for None.
QString subName(MentionSub sub);
/// "exact", "about", "at_least", "more_than", "less_than", "up_to", "range", "vague".
QString modifierName(FigureModifier modifier);
/// "entry", "chip/series", "person/grammar", "person/surname", "company/grammar", "agency/grammar",
/// "pack"; "figure/money" and the like for figures.
QString ruleName(MentionRule rule, MentionKind kind, MentionSub sub);
/// What such a rule looks for, in the language of the user; empty for any other text.
QString ruleLabel(const QString &rule);

/// Read what the first three write, in either case; ErrorCode::BadArgument for anything else.
Result<MentionKind> parseKind(QStringView name);
Result<MentionSub> parseSub(QStringView name);
Result<FigureModifier> parseModifier(QStringView name);

} // namespace Postilla
