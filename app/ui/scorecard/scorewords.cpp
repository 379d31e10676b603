// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scorecard/scorewords.h"

#include "mention/kindtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::ScoreWords)
};

} // namespace

QString kindText(const Naming &naming)
{
    QString kind = kindInfo(naming.kind).name;
    QString sub = subLabel(naming.sub);
    if (sub.isEmpty())
        return kind;
    if (naming.kind == MentionKind::Figure)
        return Words::tr("%1: %2", "kind of mention, finer kind").arg(kind, sub);
    sub[0] = sub.at(0).toUpper();
    return sub;
}

QString sourceText(const ScoreRow &row)
{
    if (!row.naming.canonical.isEmpty())
        return row.naming.canonical;
    return row.rule == u"entry"_s ? kindText(row.naming) : ruleLabel(row.rule);
}

QString verdictText(std::optional<CorrectionVerdict> verdict)
{
    if (!verdict)
        return Words::tr("not judged");
    switch (*verdict) {
    case CorrectionVerdict::Confirmed:
        return Words::tr("right");
    case CorrectionVerdict::Wrong:
        return Words::tr("not right");
    case CorrectionVerdict::Missing:
        return Words::tr("missing");
    case CorrectionVerdict::Entity:
        return Words::tr("other entity");
    case CorrectionVerdict::Extent:
        return Words::tr("other extent");
    }
    return {};
}

} // namespace Postilla
