// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportfacts.h"

namespace Postilla {

/// The question, or plainly that there is none.
QString questionText(const ReportWords &words, const Question &question);
/// The claims under it, by their numbers; empty where there are none.
QList<Fact> questionFacts(const ReportWords &words, const ReportQuestion &question);
/// "Judgement 1": counted over all questions, from 1.
QString judgementLabel(const ReportWords &words, qsizetype number);
/// What is said of a judgement beside its statement. Likelihood and confidence are facts of their own: never
/// one sentence.
QList<Fact> judgementFacts(const ReportWords &words, const ReportJudgement &judgement);

} // namespace Postilla
