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

QString madeBy(const Claim &claim)
{
    return claim.madeBy == u"human" ? u"person"_s : u"machine"_s;
}

} // namespace Postilla::ReportCode
