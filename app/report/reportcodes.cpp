// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportcodes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla::ReportCode {

namespace {
/// The word at the value's place: each list below stands in the order of its enumeration.
template <typename Enum, std::size_t N>
QString word(const std::array<QLatin1StringView, N> &words, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < N ? QString(words[index]) : QString();
}
} // namespace

QString of(DateKnownBy how)
{
    return word(std::array{"unknown"_L1, "stated"_L1, "inferred"_L1, "entered"_L1}, how);
}

QString of(ReadState state)
{
    return word(std::array{"unread"_L1, "reading"_L1, "reviewed"_L1}, state);
}

QString of(MentionKind kind)
{
    if (kind >= MentionKind::FirstOfUser)
        return u"USER%1"_s.arg(static_cast<int>(kind));
    return word(
        std::array{"CHIP"_L1, "FIGURE"_L1, "AGENCY"_L1, "COMPANY"_L1, "PERSON"_L1, "PLACE"_L1, "CUE"_L1},
        kind);
}

QString of(MentionSub sub)
{
    return word(std::array{""_L1, "MONEY"_L1, "QUANTITY"_L1, "PERCENT"_L1, "RATIO"_L1, "DATE"_L1, "GOV"_L1,
                           "PRESS"_L1, "ATTRIBUTION"_L1, "HEDGE"_L1},
                sub);
}

QString of(FigureModifier modifier)
{
    return word(std::array{"exact"_L1, "about"_L1, "at_least"_L1, "more_than"_L1, "less_than"_L1, "up_to"_L1,
                           "range"_L1, "vague"_L1},
                modifier);
}

QString madeBy(const Claim &claim)
{
    return claim.madeBy == u"human" ? u"person"_s : u"machine"_s;
}

} // namespace Postilla::ReportCode
