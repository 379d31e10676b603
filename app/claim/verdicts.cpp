// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/verdicts.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::Verdict)
};

} // namespace

QList<Verdict> allVerdicts()
{
    return {Verdict::Unverified, Verdict::Corroborated, Verdict::Disputed, Verdict::Refuted};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unverified:
        return Words::tr("unverified");
    case Verdict::Corroborated:
        return Words::tr("corroborated");
    case Verdict::Disputed:
        return Words::tr("disputed");
    case Verdict::Refuted:
        return Words::tr("refuted");
    }
    return {};
}

} // namespace Postilla
