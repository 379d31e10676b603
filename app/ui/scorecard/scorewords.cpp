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

QString sourceText(const ScoreRow &row)
{
    if (!row.naming.canonical.isEmpty())
        return row.naming.canonical;
    return row.rule == u"entry"_s ? kindLabel(row.naming.kind, row.naming.sub) : ruleLabel(row.rule);
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
